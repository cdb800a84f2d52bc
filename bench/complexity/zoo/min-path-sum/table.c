int minPathSum(int** grid, int gridSize, int* gridColSize) {
  int rows = gridSize, cols = gridColSize[0];
  int* sum = malloc(sizeof(int) * rows * cols);
  for (int r = 0; r < rows; r++) {
    for (int c = 0; c < cols; c++) {
      int before = 0;
      if (r > 0 && c > 0) {
        int up = sum[(r - 1) * cols + c], left = sum[r * cols + c - 1];
        before = up < left ? up : left;
      } else if (r > 0) {
        before = sum[(r - 1) * cols];
      } else if (c > 0) {
        before = sum[c - 1];
      }
      sum[r * cols + c] = before + grid[r][c];
    }
  }
  int answer = sum[rows * cols - 1];
  free(sum);
  return answer;
}
