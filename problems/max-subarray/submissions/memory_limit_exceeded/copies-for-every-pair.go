// Mistake: keeps a copy of the whole array for every pair of ends; half a gigabyte for the largest n.
func maxSubArray(nums []int) int {
	type attempt struct {
		from, to, sum int
		rest          []int
	}
	var attempts []attempt
	for i := range nums {
		sum := 0
		for j := i; j < len(nums); j++ {
			sum += nums[j]
			rest := make([]int, len(nums))
			copy(rest, nums)
			for k := i; k <= j; k++ {
				rest[k] = 0
			}
			attempts = append(attempts, attempt{i, j, sum, rest})
		}
	}
	best := attempts[0].sum
	for _, a := range attempts {
		if a.sum > best {
			best = a.sum
		}
	}
	return best
}
