struct entry {
  int time, node;
};

static void push(struct entry* heap, int* size, struct entry e) {
  int i = (*size)++;
  for (; i > 0 && heap[(i - 1) / 2].time > e.time; i = (i - 1) / 2) heap[i] = heap[(i - 1) / 2];
  heap[i] = e;
}

static struct entry pop(struct entry* heap, int* size) {
  struct entry top = heap[0], last = heap[--*size];
  int i = 0;
  for (int child = 1; child < *size; child = 2 * i + 1) {
    if (child + 1 < *size && heap[child + 1].time < heap[child].time) child++;
    if (heap[child].time >= last.time) break;
    heap[i] = heap[child];
    i = child;
  }
  heap[i] = last;
  return top;
}

int networkDelayTime(int** times, int timesSize, int* timesColSize, int n, int k) {
  int* head = malloc((n + 1) * sizeof(int));
  int* next = malloc((timesSize + 1) * sizeof(int));
  bool* seen = calloc(n + 1, sizeof(bool));
  struct entry* heap = malloc((timesSize + 1) * sizeof(struct entry));
  memset(head, -1, (n + 1) * sizeof(int));
  for (int i = 0; i < timesSize; i++) {
    next[i] = head[times[i][0]];
    head[times[i][0]] = i;
  }
  int size = 0, reached = 0, latest = 0;
  push(heap, &size, (struct entry){0, k});
  while (size > 0) {
    struct entry e = pop(heap, &size);
    if (seen[e.node]) continue;
    seen[e.node] = true;
    reached++;
    latest = e.time;
    for (int i = head[e.node]; i >= 0; i = next[i]) {
      if (!seen[times[i][1]]) push(heap, &size, (struct entry){e.time + times[i][2], times[i][1]});
    }
  }
  free(head);
  free(next);
  free(seen);
  free(heap);
  return reached == n ? latest : -1;
}
