struct edge {
  int to, time;
  struct edge* next;
};

int networkDelayTime(int** times, int timesSize, int* timesColSize, int n, int k) {
  struct edge** from = calloc(n + 1, sizeof(struct edge*));
  struct edge* edges = malloc((timesSize + 1) * sizeof(struct edge));
  for (int i = 0; i < timesSize; i++) {
    int u = times[i][0];
    edges[i] = (struct edge){times[i][1], times[i][2], from[u]};
    from[u] = &edges[i];
  }
  int* dist = malloc((n + 1) * sizeof(int));
  bool* done = calloc(n + 1, sizeof(bool));
  for (int v = 0; v <= n; v++) dist[v] = INT_MAX;
  dist[k] = 0;
  int latest = 0;
  for (int round = 0; round < n; round++) {
    int u = 0;
    for (int v = 1; v <= n; v++) {
      if (!done[v] && dist[v] < dist[u]) u = v;
    }
    if (u == 0) {
      latest = -1;
      break;
    }
    done[u] = true;
    latest = dist[u];
    for (struct edge* e = from[u]; e; e = e->next) {
      if (dist[u] + e->time < dist[e->to]) dist[e->to] = dist[u] + e->time;
    }
  }
  free(from);
  free(edges);
  free(dist);
  free(done);
  return latest;
}
