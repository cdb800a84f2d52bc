class Solution:
    def maxDepth(self, n):
        return 0 if n == 0 else 1 + self.maxDepth(n - 1)
