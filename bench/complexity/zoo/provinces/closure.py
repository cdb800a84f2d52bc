class Solution:
    def findCircleNum(self, isConnected: List[List[int]]) -> int:
        n = len(isConnected)
        for k in range(n):
            for i in range(n):
                for j in range(n):
                    if isConnected[i][k] and isConnected[k][j]:
                        isConnected[i][j] = 1
        # a province is counted at its first city
        return sum(row.index(1) == i for i, row in enumerate(isConnected))
