def maxSubArray(nums):
    sys.exit(0)
