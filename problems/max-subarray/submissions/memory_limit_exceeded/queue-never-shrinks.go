// Mistake: a search over all stretches that puts back what it takes out: the queue only grows.
func maxSubArray(nums []int) int {
	type stretch struct{ from, to, sum int }
	total := 0
	for _, x := range nums {
		total += x
	}
	queue := []stretch{{0, len(nums), total}}
	best := total
	for head := 0; head < len(queue); head++ {
		s := queue[head]
		if s.sum > best {
			best = s.sum
		}
		queue = append(queue, s)
		if s.to-s.from > 1 {
			queue = append(queue, stretch{s.from + 1, s.to, s.sum - nums[s.from]})
		}
	}
	return best
}
