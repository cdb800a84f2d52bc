class Solution:
    def minPathSum(self, grid: List[List[int]]) -> int:
        row = [0] + [math.inf] * (len(grid[0]) - 1)
        for costs in grid:
            row[0] += costs[0]
            for c in range(1, len(row)):
                row[c] = min(row[c], row[c - 1]) + costs[c]
        return row[-1]
