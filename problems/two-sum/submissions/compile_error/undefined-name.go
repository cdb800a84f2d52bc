// Mistake: the map is called seen above and known below.
func twoSum(nums []int, target int) []int {
	seen := map[int]int{}
	for i, x := range nums {
		if j, ok := known[target-x]; ok {
			return []int{j, i}
		}
		seen[x] = i
	}
	return nil
}
