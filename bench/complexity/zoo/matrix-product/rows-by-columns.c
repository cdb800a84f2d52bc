int** multiply(int** a, int aSize, int* aColSize, int** b, int bSize, int* bColSize,
               int* returnSize, int** returnColumnSizes) {
  int** c = malloc(aSize * sizeof(int*));
  *returnSize = aSize;
  *returnColumnSizes = malloc(aSize * sizeof(int));
  for (int i = 0; i < aSize; i++) {
    c[i] = malloc(bColSize[0] * sizeof(int));
    (*returnColumnSizes)[i] = bColSize[0];
    for (int j = 0; j < bColSize[0]; j++) {
      int sum = 0;
      for (int k = 0; k < bSize; k++) sum += a[i][k] * b[k][j];
      c[i][j] = sum;
    }
  }
  return c;
}
