class Solution:
    def countOnes(self, n: int) -> int:
        ones = [0] * (n + 1)
        for i in range(1, n + 1):
            ones[i] = ones[i >> 1] + (i & 1)
        return sum(ones)
