type number interface{ ~int | ~float64 }

var ready bool

func init() { ready = true }

func largest[T number](xs []T) (best T) {
	for i, x := range xs {
		if i == 0 || x > best {
			best = x
		}
	}
	return best
}

func maxSubArray(nums []int) int {
	if !ready {
		main()
	}
	return largest(nums)
}

func main() {
	if ready {
		main()
	}
}
