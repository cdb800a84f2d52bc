class Solution:
    def countPrefixes(self, words: List[str]) -> int:
        return len({word[:end] for word in words for end in range(1, len(word) + 1)})
