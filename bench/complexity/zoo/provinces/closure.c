int findCircleNum(int** isConnected, int isConnectedSize, int* isConnectedColSize) {
  int n = isConnectedSize, provinces = 0;
  for (int k = 0; k < n; k++) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (isConnected[i][k] && isConnected[k][j]) isConnected[i][j] = 1;
      }
    }
  }
  for (int i = 0; i < n; i++) {
    int first = 0;
    while (!isConnected[i][first]) first++;
    if (first == i) provinces++;
  }
  return provinces;
}
