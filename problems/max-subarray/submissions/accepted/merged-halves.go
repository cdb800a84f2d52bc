type part struct {
	sum, best, prefix, suffix int
}

func larger(a, b int) int {
	if a > b {
		return a
	}
	return b
}

func join(a, b part) part {
	return part{
		sum:    a.sum + b.sum,
		best:   larger(larger(a.best, b.best), a.suffix+b.prefix),
		prefix: larger(a.prefix, a.sum+b.prefix),
		suffix: larger(b.suffix, b.sum+a.suffix),
	}
}

func solve(nums []int) part {
	if len(nums) == 1 {
		return part{nums[0], nums[0], nums[0], nums[0]}
	}
	mid := len(nums) / 2
	return join(solve(nums[:mid]), solve(nums[mid:]))
}

func maxSubArray(nums []int) int {
	return solve(nums).best
}
