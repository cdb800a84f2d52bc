from __future__ import annotations
from typing import List, Optional
import sys


class Solution:
	def maxSubArray(self, nums: List[int]) -> int:
		return max(sum(nums[i:j]) for i in range(len(nums)) for j in range(i + 1, len(nums) + 1))


if __name__ == "__main__":
	print(1 / 0)
