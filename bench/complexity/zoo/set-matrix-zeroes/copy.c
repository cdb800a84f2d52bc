void setZeroes(int** matrix, int matrixSize, int* matrixColSize) {
  int cols = matrixColSize[0];
  bool* zero = malloc(matrixSize * cols * sizeof(bool));
  for (int r = 0; r < matrixSize; r++) {
    for (int c = 0; c < cols; c++) zero[r * cols + c] = matrix[r][c] == 0;
  }
  for (int r = 0; r < matrixSize; r++) {
    for (int c = 0; c < cols; c++) {
      if (!zero[r * cols + c]) continue;
      for (int i = 0; i < matrixSize; i++) matrix[i][c] = 0;
      for (int j = 0; j < cols; j++) matrix[r][j] = 0;
    }
  }
  free(zero);
}
