static void visit(int** isConnected, int n, int city, bool* seen) {
  seen[city] = true;
  for (int next = 0; next < n; next++) {
    if (isConnected[city][next] && !seen[next]) visit(isConnected, n, next, seen);
  }
}

int findCircleNum(int** isConnected, int isConnectedSize, int* isConnectedColSize) {
  bool* seen = calloc(isConnectedSize, sizeof(bool));
  int provinces = 0;
  for (int city = 0; city < isConnectedSize; city++) {
    if (seen[city]) continue;
    provinces++;
    visit(isConnected, isConnectedSize, city, seen);
  }
  free(seen);
  return provinces;
}
