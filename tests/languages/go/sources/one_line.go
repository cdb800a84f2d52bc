package main; import ("fmt"; "sort"); func maxSubArray(nums []int) int { sort.Ints(nums); return nums[0] }
