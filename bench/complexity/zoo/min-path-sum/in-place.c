int minPathSum(int** grid, int gridSize, int* gridColSize) {
  int cols = *gridColSize;
  for (int c = 1; c < cols; c++) grid[0][c] += grid[0][c - 1];
  for (int r = 1; r < gridSize; r++) {
    grid[r][0] += grid[r - 1][0];
    for (int c = 1; c < cols; c++) {
      int up = grid[r - 1][c], left = grid[r][c - 1];
      grid[r][c] += up < left ? up : left;
    }
  }
  return grid[gridSize - 1][cols - 1];
}
