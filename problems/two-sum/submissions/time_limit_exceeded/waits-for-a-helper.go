// Mistake: collects from every worker, but a worker that finds nothing sleeps for hours before it says so.
func twoSum(nums []int, target int) []int {
	answers := make(chan []int, len(nums))
	for i := range nums {
		go func(i int) {
			for j := i + 1; j < len(nums); j++ {
				if nums[i]+nums[j] == target {
					answers <- []int{i, j}
					return
				}
			}
			time.Sleep(3 * time.Hour)
			answers <- nil
		}(i)
	}
	var answer []int
	for range nums {
		if found := <-answers; found != nil {
			answer = found
		}
	}
	return answer
}
