// Mistake: pads to a power of two by doubling the array, which leads nowhere unless its length is one already.
func maxSubArray(nums []int) int {
	padded := append([]int{}, nums...)
	for len(padded)&(len(padded)-1) != 0 {
		padded = append(padded, padded...)
	}
	return best(padded)
}

func best(nums []int) int {
	if len(nums) == 1 {
		return nums[0]
	}
	mid := len(nums) / 2
	answer := best(nums[:mid])
	if right := best(nums[mid:]); right > answer {
		answer = right
	}
	left, right := nums[mid-1], nums[mid]
	for i, sum := mid-1, 0; i >= 0; i-- {
		sum += nums[i]
		if sum > left {
			left = sum
		}
	}
	for i, sum := mid, 0; i < len(nums); i++ {
		sum += nums[i]
		if sum > right {
			right = sum
		}
	}
	if left+right > answer {
		answer = left + right
	}
	return answer
}
