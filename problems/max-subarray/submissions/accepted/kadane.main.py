import math
from typing import List


class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        best, here = -math.inf, 0
        for x in nums:
            here = max(here, 0) + x
            best = max(best, here)
        return best


if __name__ == "__main__":
    print(Solution().maxSubArray([4, -6, 3, -1, 5, -8, 2]))
