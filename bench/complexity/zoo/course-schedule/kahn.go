func canFinish(numCourses int, prerequisites [][]int) bool {
	unlocks := make(map[int][]int)
	indegree := make([]int, numCourses)
	for _, p := range prerequisites {
		unlocks[p[1]] = append(unlocks[p[1]], p[0])
		indegree[p[0]]++
	}
	queue := []int{}
	for course, degree := range indegree {
		if degree == 0 {
			queue = append(queue, course)
		}
	}
	for i := 0; i < len(queue); i++ {
		for _, next := range unlocks[queue[i]] {
			indegree[next]--
			if indegree[next] == 0 {
				queue = append(queue, next)
			}
		}
	}
	return len(queue) == numCourses
}
