func canFinish(numCourses int, prerequisites [][]int) bool {
	done := make([]bool, numCourses)
	blocked := make([]bool, numCourses)
	for finished := 0; finished < numCourses; {
		for c := range blocked {
			blocked[c] = done[c]
		}
		for _, p := range prerequisites {
			if !done[p[1]] {
				blocked[p[0]] = true
			}
		}
		stuck := true
		for c := range blocked {
			if !blocked[c] {
				done[c] = true
				finished++
				stuck = false
			}
		}
		if stuck {
			return false
		}
	}
	return true
}
