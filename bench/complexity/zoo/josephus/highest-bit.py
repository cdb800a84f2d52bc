class Solution:
    def lastStanding(self, n: int) -> int:
        return 2 * (n - (1 << n.bit_length() - 1)) + 1
