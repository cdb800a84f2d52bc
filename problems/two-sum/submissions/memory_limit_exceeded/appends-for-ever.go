// Mistake: collects candidates in the slice it walks over, two for each one it looks at, so the end is never reached.
func twoSum(nums []int, target int) []int {
	type pair struct{ i, j int }
	candidates := []pair{{0, 1}}
	var answer []int
	for k := 0; k < len(candidates); k++ {
		p := candidates[k]
		if p.i != p.j && nums[p.i]+nums[p.j] == target {
			answer = []int{p.i, p.j}
		}
		candidates = append(candidates, pair{p.i, (p.j + 1) % len(nums)}, pair{(p.i + 1) % len(nums), p.j})
	}
	return answer
}
