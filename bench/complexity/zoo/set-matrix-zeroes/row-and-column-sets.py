class Solution:
    def setZeroes(self, matrix: List[List[int]]) -> None:
        rows, cols = set(), set()
        for r, row in enumerate(matrix):
            for c, value in enumerate(row):
                if value == 0:
                    rows.add(r)
                    cols.add(c)
        for r, row in enumerate(matrix):
            for c in range(len(row)):
                if r in rows or c in cols:
                    row[c] = 0
