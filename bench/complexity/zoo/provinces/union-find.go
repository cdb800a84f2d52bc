func findCircleNum(isConnected [][]int) int {
	parent := make([]int, len(isConnected))
	for i := range parent {
		parent[i] = i
	}
	var find func(int) int
	find = func(x int) int {
		if parent[x] != x {
			parent[x] = find(parent[x])
		}
		return parent[x]
	}
	for i, row := range isConnected {
		for j, connected := range row {
			if connected == 1 {
				parent[find(j)] = find(i)
			}
		}
	}
	provinces := 0
	for i, p := range parent {
		if i == p {
			provinces++
		}
	}
	return provinces
}
