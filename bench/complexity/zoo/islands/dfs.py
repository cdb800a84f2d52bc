class Solution:
    def numIslands(self, grid: List[List[int]]) -> int:
        rows, cols = len(grid), len(grid[0])

        def sink(r, c):
            if r < 0 or c < 0 or r == rows or c == cols or grid[r][c] == 0:
                return
            grid[r][c] = 0
            sink(r + 1, c)
            sink(r - 1, c)
            sink(r, c + 1)
            sink(r, c - 1)

        count = 0
        for r in range(rows):
            for c in range(cols):
                if grid[r][c]:
                    count += 1
                    sink(r, c)
        return count
