func majorityElement(nums []int) (winner int) {
	lead := 0
	for _, x := range nums {
		switch {
		case lead == 0:
			winner, lead = x, 1
		case x == winner:
			lead++
		default:
			lead--
		}
	}
	return winner
}
