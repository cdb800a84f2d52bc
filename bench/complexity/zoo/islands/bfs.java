class Solution {
    private static final int[][] DIRS = {{0, 1}, {1, 0}, {0, -1}, {-1, 0}};

    public int numIslands(int[][] grid) {
        int m = grid.length, n = grid[0].length, count = 0;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                if (grid[i][j] == 0) continue;
                count++;
                grid[i][j] = 0;
                Queue<int[]> queue = new LinkedList<>();
                queue.offer(new int[] {i, j});
                while (!queue.isEmpty()) {
                    int[] cell = queue.poll();
                    for (int[] d : DIRS) {
                        int y = cell[0] + d[0], x = cell[1] + d[1];
                        if (y < 0 || x < 0 || y >= m || x >= n || grid[y][x] == 0) continue;
                        grid[y][x] = 0;
                        queue.offer(new int[] {y, x});
                    }
                }
            }
        }
        return count;
    }
}
