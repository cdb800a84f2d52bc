// Recursion by halves; each step leaves a copy of its part behind.
func twoSum(nums []int, target int) []int {
	var sum func(low, high int) int
	sum = func(low, high int) int {
		if high-low < 2 {
			return nums[low]
		}
		middle := (low + high) / 2
		return max(sum(low, middle)+sum(middle, high), summed(append([]int(nil), nums[low:high]...)))
	}
	sum(0, len(nums))
	return []int{len(nums) - 2, len(nums) - 1}
}

func summed(part []int) int {
	sum := 0
	for _, one := range part {
		sum += one
	}
	return sum
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
