#
# @lc app=leetcode id=1 lang=python3
#
# @lc code=start
from __future__ import annotations
from typing import *
from collections import defaultdict, Counter, OrderedDict
from dataclasses import dataclass, field
import bisect, heapq, math, sys, os, re, random, string, operator

sys.setrecursionlimit(10**6)
inf = float('inf')

@dataclass(order=True)
class Item:
    value: int
    index: int = field(compare=False)

class Solution:
    def twoSum(self, nums: list[int], target: int) -> Optional[list[int]]:
        items = sorted(Item(v, i) for i, v in enumerate(nums))
        values = [it.value for it in items]
        for k, it in enumerate(items):
            j = bisect.bisect_left(values, target - it.value, k + 1)
            if j < len(values) and values[j] == target - it.value:
                return [it.index, items[j].index]
        return None
# @lc code=end

if __name__ == '__main__':
    print(Solution().twoSum([2, 7, 11, 15], 9))
