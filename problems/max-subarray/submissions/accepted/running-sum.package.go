package main

import (
	"fmt"
)

func maxSubArray(nums []int) int {
	best := nums[0]
	for i := range nums {
		sum := 0
		for j := i; j < len(nums); j++ {
			sum += nums[j]
			best = larger(best, sum)
		}
	}
	return best
}

func larger(a, b int) int {
	if a > b {
		return a
	}
	return b
}

func main() {
	fmt.Println(maxSubArray([]int{4, -6, 3, -1, 5, -8, 2}))
}
