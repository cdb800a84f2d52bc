func minCost(cost [][]int) int {
	n := len(cost)
	jobs := make([]int, n)
	for i := range jobs {
		jobs[i] = i
	}
	best := math.MaxInt
	var assign func(worker, total int)
	assign = func(worker, total int) {
		if worker == n {
			if total < best {
				best = total
			}
			return
		}
		for i := worker; i < n; i++ {
			jobs[worker], jobs[i] = jobs[i], jobs[worker]
			assign(worker+1, total+cost[worker][jobs[worker]])
			jobs[worker], jobs[i] = jobs[i], jobs[worker]
		}
	}
	assign(0, 0)
	return best
}
