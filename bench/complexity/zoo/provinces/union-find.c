static int find(int* parent, int x) {
  while (parent[x] != x) {
    parent[x] = parent[parent[x]];
    x = parent[x];
  }
  return x;
}

int findCircleNum(int** isConnected, int isConnectedSize, int* isConnectedColSize) {
  int provinces = isConnectedSize;
  int* parent = malloc(sizeof(int) * isConnectedSize);
  for (int i = 0; i < isConnectedSize; i++) parent[i] = i;
  for (int i = 0; i < isConnectedSize; i++) {
    for (int j = i + 1; j < isConnectedSize; j++) {
      if (!isConnected[i][j]) continue;
      int a = find(parent, i), b = find(parent, j);
      if (a != b) {
        parent[b] = a;
        provinces--;
      }
    }
  }
  free(parent);
  return provinces;
}
