// Mistake: marks by three positions where two are enough; eight gigabytes for the largest n.
func twoSum(nums []int, target int) []int {
	n := len(nums)
	fits := make([][][]bool, n)
	for i := range fits {
		fits[i] = make([][]bool, n)
		for j := range fits[i] {
			fits[i][j] = make([]bool, n)
			fits[i][j][j] = i != j && nums[i]+nums[j] == target
			fits[i][j][i] = true
		}
	}
	for i := range fits {
		for j := range fits[i] {
			if i != j && fits[i][j][j] {
				return []int{i, j}
			}
		}
	}
	return nil
}
