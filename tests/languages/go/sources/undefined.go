package main

import "os"

func maxSubArray(nums []int) int {
	x := 1
	return y
}
