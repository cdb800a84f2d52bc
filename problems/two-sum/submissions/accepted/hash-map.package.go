package main

import "fmt"

func twoSum(nums []int, target int) []int {
	positions := map[int]int{}
	for i := 0; i < len(nums); i++ {
		if j, found := positions[target-nums[i]]; found {
			return []int{i, j}
		}
		positions[nums[i]] = i
	}
	return []int{}
}

func main() {
	fmt.Println(twoSum([]int{7, 1, 9, 4}, 10))
}
