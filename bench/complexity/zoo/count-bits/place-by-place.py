class Solution:
    def countOnes(self, n: int) -> int:
        total = 0
        place = 1
        while place <= n:
            full, rest = divmod(n + 1, 2 * place)
            total += full * place + max(0, rest - place)
            place *= 2
        return total
