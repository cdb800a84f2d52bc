func dailyTemperatures(temperatures []int) []int {
	days := make([]int, len(temperatures))
	for i, today := range temperatures {
		for j := i + 1; j < len(temperatures); j++ {
			if temperatures[j] > today {
				days[i] = j - i
				break
			}
		}
	}
	return days
}
