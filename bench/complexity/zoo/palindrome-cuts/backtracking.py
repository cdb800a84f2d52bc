class Solution:
    def countCuts(self, s: str) -> int:
        def cut(start):
            if start == len(s):
                return 1
            ways = 0
            for end in range(start + 1, len(s) + 1):
                piece = s[start:end]
                if piece == piece[::-1]:
                    ways += cut(end)
            return ways % 1_000_000_007

        return cut(0)
