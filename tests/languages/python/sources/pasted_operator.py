class SegNode:
    __slots__ = ('l', 'r', 'm', 's')
    def __init__(self, l, r, m, s):
        self.l, self.r, self.m, self.s = l, r, m, s
    def __add__(self, o: "SegNode") -> "SegNode":
        return SegNode(max(self.l, self.s + o.l), max(o.r, o.s + self.r), max(self.m, o.m, self.r + o.l), self.s + o.s)

class Solution:
    def maxSubArray(self, nums: List[int]) -> int:
        if not nums: return 0
        return reduce(operator.add, (SegNode(x, x, x, x) for x in nums)).m
