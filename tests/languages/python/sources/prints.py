def maxSubArray(nums):
    print("case", nums[0])
    return nums[0]
