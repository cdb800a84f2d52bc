func maxSubarray(nums []int) int { return 1 }
