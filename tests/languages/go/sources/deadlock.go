func maxSubArray(nums []int) int {
	never := make(chan int)
	return <-never
}
