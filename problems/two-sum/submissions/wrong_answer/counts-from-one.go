// Mistake: returns positions counted from 1.
func twoSum(nums []int, target int) []int {
	seen := map[int]int{}
	for i, x := range nums {
		if j, ok := seen[target-x]; ok {
			return []int{j + 1, i + 1}
		}
		seen[x] = i
	}
	return nil
}
