class Solution:
    def maxArea(self, height: List[int]) -> int:
        return max(min(a, b) * (j - i) for (i, a), (j, b) in itertools.combinations(enumerate(height), 2))
