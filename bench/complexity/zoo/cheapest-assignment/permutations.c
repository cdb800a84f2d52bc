static int best;

static void swap(int* a, int* b) {
  int t = *a;
  *a = *b;
  *b = t;
}

static void assign(int** cost, int* jobs, int n, int worker, int total) {
  if (worker == n) {
    if (total < best) best = total;
    return;
  }
  for (int i = worker; i < n; i++) {
    swap(&jobs[worker], &jobs[i]);
    assign(cost, jobs, n, worker + 1, total + cost[worker][jobs[worker]]);
    swap(&jobs[worker], &jobs[i]);
  }
}

int minCost(int** cost, int costSize, int* costColSize) {
  int* jobs = malloc(costSize * sizeof(int));
  for (int i = 0; i < costSize; i++) jobs[i] = i;
  best = INT_MAX;
  assign(cost, jobs, costSize, 0, 0);
  free(jobs);
  return best;
}
