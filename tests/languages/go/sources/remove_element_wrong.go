func removeElement(nums []int, val int) int { return len(nums) + 1 }
