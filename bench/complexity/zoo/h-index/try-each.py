class Solution:
    def hIndex(self, citations: List[int]) -> int:
        for h in range(len(citations), -1, -1):
            if sum(c >= h for c in citations) >= h:
                return h
