class Solution:
    def countDivisors(self, n: int) -> int:
        count = [0] * (n + 1)
        for d in range(1, n + 1):
            for m in range(d, n + 1, d):
                count[m] += 1
        return sum(count)
