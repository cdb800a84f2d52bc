func findCircleNum(isConnected [][]int) int {
	visited := make([]bool, len(isConnected))
	count := 0
	for i := range isConnected {
		if !visited[i] {
			dfs(isConnected, visited, i)
			count++
		}
	}
	return count
}

func dfs(isConnected [][]int, visited []bool, i int) {
	visited[i] = true
	for j, c := range isConnected[i] {
		if c == 1 && !visited[j] {
			dfs(isConnected, visited, j)
		}
	}
}
