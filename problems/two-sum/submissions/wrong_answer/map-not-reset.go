// Mistake: the map is global, so positions of an earlier call are found again.
var seen = map[int]int{}

func twoSum(nums []int, target int) []int {
	for i, x := range nums {
		if j, ok := seen[target-x]; ok {
			return []int{j, i}
		}
		seen[x] = i
	}
	return nil
}
