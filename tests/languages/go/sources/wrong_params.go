func maxSubArray(nums []int64, k int) int { return k }
