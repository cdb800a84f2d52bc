class Solution:
    def wordBreak(self, s: str, words: List[str]) -> bool:
        def fits(start):
            if start == len(s):
                return True
            for word in words:
                if s.startswith(word, start) and fits(start + len(word)):
                    return True
            return False

        return fits(0)
