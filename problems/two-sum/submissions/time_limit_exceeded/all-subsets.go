// Mistake: goes through all subsets of the array to find one with two elements: 2^n of them.
func twoSum(nums []int, target int) []int {
	var search func(from int, chosen []int, rest int) []int
	search = func(from int, chosen []int, rest int) []int {
		if from == len(nums) {
			if len(chosen) == 2 && rest == 0 {
				return append([]int{}, chosen...)
			}
			return nil
		}
		if found := search(from+1, append(chosen, from), rest-nums[from]); found != nil {
			return found
		}
		return search(from+1, chosen, rest)
	}
	return search(0, make([]int, 0, len(nums)), target)
}
