class Solution:
    def minDistance(self, word1: str, word2: str) -> int:
        prev = list(range(len(word2) + 1))
        for i, a in enumerate(word1, 1):
            curr = [i]
            for j, b in enumerate(word2, 1):
                if a == b:
                    curr.append(prev[j - 1])
                else:
                    curr.append(1 + min(prev[j - 1], prev[j], curr[-1]))
            prev = curr
        return prev[-1]
