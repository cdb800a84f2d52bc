void setZeroes(int** matrix, int matrixSize, int* matrixColSize) {
  int cols = matrixColSize[0];
  bool* zeroRow = calloc(matrixSize, sizeof(bool));
  bool* zeroCol = calloc(cols, sizeof(bool));
  for (int r = 0; r < matrixSize; r++)
    for (int c = 0; c < cols; c++)
      if (matrix[r][c] == 0) zeroRow[r] = zeroCol[c] = true;
  for (int r = 0; r < matrixSize; r++)
    for (int c = 0; c < cols; c++)
      if (zeroRow[r] || zeroCol[c]) matrix[r][c] = 0;
  free(zeroRow);
  free(zeroCol);
}
