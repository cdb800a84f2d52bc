def maxSubArray(nums):
    return input()
