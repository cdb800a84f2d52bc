"""Halves the span until one number is left; the scans to both sides of the middle find the stretches that cross it."""
from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate


@dataclass
class Span:
    first: int
    last: int

    def halves(self) -> tuple[Span, Span]:
        middle = (self.first + self.last) // 2
        return Span(self.first, middle), Span(middle + 1, self.last)


class Solution:
    def maxSubArray(self, nums: list[int]) -> int:
        def best(span: Span) -> int:
            if span.first == span.last:
                return nums[span.first]
            left, right = span.halves()
            leftward = max(accumulate(nums[i] for i in range(left.last, left.first - 1, -1)))
            rightward = max(accumulate(nums[i] for i in range(right.first, right.last + 1)))
            return max(best(left), best(right), leftward + rightward)

        return best(Span(0, len(nums) - 1))
