def maxSubArray(nums):
    return eval("len(deque(nums))")
