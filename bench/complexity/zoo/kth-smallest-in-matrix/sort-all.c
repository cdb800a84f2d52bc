static int ascending(const void* a, const void* b) {
  int x = *(const int*)a, y = *(const int*)b;
  return x < y ? -1 : x > y;
}

int kthSmallest(int** matrix, int matrixSize, int* matrixColSize, int k) {
  int n = matrixSize;
  int* all = malloc(sizeof(int) * n * n);
  for (int r = 0; r < n; r++) memcpy(all + r * n, matrix[r], sizeof(int) * matrixColSize[r]);
  qsort(all, n * n, sizeof(int), ascending);
  int answer = all[k - 1];
  free(all);
  return answer;
}
