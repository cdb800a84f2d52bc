func maxSubArray(nums []int) int64 { return 1 }
