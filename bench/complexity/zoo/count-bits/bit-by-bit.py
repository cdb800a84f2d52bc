class Solution:
    def countOnes(self, n: int) -> int:
        total = 0
        for i in range(1, n + 1):
            while i:
                total += i & 1
                i >>= 1
        return total
