type failure struct{ code int }

func (f failure) Error() string { return "failure " + strconv.Itoa(f.code) }

func maxSubArray(nums []int) int {
	switch nums[0] {
	case 0:
		panic("in words")
	case 1:
		panic(failure{3})
	case 2:
		panic(42)
	}
	panic(struct{}{})
}
