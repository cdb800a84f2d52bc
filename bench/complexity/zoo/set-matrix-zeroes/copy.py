class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        rows, cols = len(matrix), len(matrix[0])
        original = copy.deepcopy(matrix)
        for r in range(rows):
            for c in range(cols):
                if original[r][c] == 0:
                    for i in range(cols):
                        matrix[r][i] = 0
                    for i in range(rows):
                        matrix[i][c] = 0
