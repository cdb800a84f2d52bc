int minPathSum(int** grid, int gridSize, int* gridColSize) {
  int cols = gridColSize[0];
  int* row = malloc(cols * sizeof(int));
  for (int c = 0; c < cols; c++) row[c] = grid[0][c] + (c ? row[c - 1] : 0);
  for (int r = 1; r < gridSize; r++) {
    row[0] += grid[r][0];
    for (int c = 1; c < cols; c++) {
      if (row[c - 1] < row[c]) row[c] = row[c - 1];
      row[c] += grid[r][c];
    }
  }
  int answer = row[cols - 1];
  free(row);
  return answer;
}
