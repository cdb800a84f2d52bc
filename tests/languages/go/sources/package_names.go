var strings = 3

func maxSubArray(sort []int) int {
	fmt := len(sort)
	return strings + fmt
}

func len(x []int) int { return 1 }
func max(a, b int) int { return a }
