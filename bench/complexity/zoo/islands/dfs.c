static void sink(int** grid, int rows, int cols, int r, int c) {
  if (r < 0 || c < 0 || r >= rows || c >= cols || grid[r][c] == 0) return;
  grid[r][c] = 0;
  sink(grid, rows, cols, r + 1, c);
  sink(grid, rows, cols, r - 1, c);
  sink(grid, rows, cols, r, c + 1);
  sink(grid, rows, cols, r, c - 1);
}

int numIslands(int** grid, int gridSize, int* gridColSize) {
  int count = 0;
  for (int r = 0; r < gridSize; r++) {
    for (int c = 0; c < gridColSize[r]; c++) {
      if (grid[r][c]) {
        count++;
        sink(grid, gridSize, gridColSize[0], r, c);
      }
    }
  }
  return count;
}
