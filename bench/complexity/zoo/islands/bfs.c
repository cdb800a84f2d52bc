int numIslands(int** grid, int gridSize, int* gridColSize) {
  static const int step[4][2] = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};
  int cols = gridColSize[0], count = 0;
  int* queue = malloc(sizeof(int) * gridSize * cols);
  for (int r = 0; r < gridSize; r++) {
    for (int c = 0; c < cols; c++) {
      if (!grid[r][c]) continue;
      count++;
      int head = 0, tail = 0;
      grid[r][c] = 0;
      queue[tail++] = r * cols + c;
      while (head < tail) {
        int at = queue[head++];
        for (int d = 0; d < 4; d++) {
          int y = at / cols + step[d][0], x = at % cols + step[d][1];
          if (y < 0 || x < 0 || y >= gridSize || x >= cols || !grid[y][x]) continue;
          grid[y][x] = 0;
          queue[tail++] = y * cols + x;
        }
      }
    }
  }
  free(queue);
  return count;
}
