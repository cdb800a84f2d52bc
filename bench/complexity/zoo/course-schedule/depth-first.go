func canFinish(numCourses int, prerequisites [][]int) bool {
	needs := make([][]int, numCourses)
	for _, p := range prerequisites {
		needs[p[0]] = append(needs[p[0]], p[1])
	}
	const (
		unseen = iota
		active
		finished
	)
	state := make([]int, numCourses)
	var visit func(int) bool
	visit = func(course int) bool {
		if state[course] != unseen {
			return state[course] == finished
		}
		state[course] = active
		for _, needed := range needs[course] {
			if !visit(needed) {
				return false
			}
		}
		state[course] = finished
		return true
	}
	for course := range needs {
		if !visit(course) {
			return false
		}
	}
	return true
}
