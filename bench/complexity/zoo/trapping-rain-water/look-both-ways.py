class Solution:
    def trap(self, height: List[int]) -> int:
        water = 0
        for i, h in enumerate(height):
            water += min(max(height[:i + 1]), max(height[i:])) - h
        return water
