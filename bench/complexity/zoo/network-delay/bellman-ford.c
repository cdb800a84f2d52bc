int networkDelayTime(int** times, int timesSize, int* timesColSize, int n, int k) {
  int* dist = malloc((n + 1) * sizeof(int));
  for (int v = 1; v <= n; v++) dist[v] = INT_MAX;
  dist[k] = 0;
  for (int round = 1; round < n; round++) {
    for (int e = 0; e < timesSize; e++) {
      int u = times[e][0], v = times[e][1], w = times[e][2];
      if (dist[u] != INT_MAX && dist[u] + w < dist[v]) dist[v] = dist[u] + w;
    }
  }
  int last = 0;
  for (int v = 1; v <= n; v++) {
    if (dist[v] > last) last = dist[v];
  }
  free(dist);
  return last == INT_MAX ? -1 : last;
}
