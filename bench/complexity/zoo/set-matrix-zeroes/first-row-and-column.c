void setZeroes(int** matrix, int matrixSize, int* matrixColSize) {
  int rows = matrixSize, cols = matrixColSize[0];
  bool firstCol = false;
  for (int r = 0; r < rows; r++) {
    if (matrix[r][0] == 0) firstCol = true;
    for (int c = 1; c < cols; c++) {
      if (matrix[r][c] == 0) matrix[r][0] = matrix[0][c] = 0;
    }
  }
  for (int r = rows - 1; r >= 0; r--) {
    for (int c = cols - 1; c > 0; c--) {
      if (matrix[r][0] == 0 || matrix[0][c] == 0) matrix[r][c] = 0;
    }
    if (firstCol) matrix[r][0] = 0;
  }
}
