import "math"

type number interface{ ~int | ~int64 }

func larger[T number](a, b T) T {
	if a > b {
		return a
	}
	return b
}

func maxSubArray(nums []int) int {
	best, here := math.MinInt, 0
	for _, x := range nums {
		here = larger(here+x, x)
		best = larger(best, here)
	}
	return best
}
