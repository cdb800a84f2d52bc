def maxSubArray(nums):
    exit("enough")
