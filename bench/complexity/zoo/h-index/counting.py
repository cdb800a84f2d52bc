class Solution:
    def hIndex(self, citations: List[int]) -> int:
        n = len(citations)
        counts = Counter(min(c, n) for c in citations)
        papers = 0
        for h in range(n, 0, -1):
            papers += counts[h]
            if papers >= h:
                return h
        return 0
