def longest(nums):
    return max(accumulate(nums, lambda total, x: max(total, 0) + x))


def maxSubArray(nums):
    return longest(nums)
