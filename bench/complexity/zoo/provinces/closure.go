func findCircleNum(isConnected [][]int) int {
	n := len(isConnected)
	for k := 0; k < n; k++ {
		for i := 0; i < n; i++ {
			if isConnected[i][k] == 0 {
				continue
			}
			for j := 0; j < n; j++ {
				isConnected[i][j] |= isConnected[k][j]
			}
		}
	}
	provinces := 0
	for i := 0; i < n; i++ {
		smallest := true
		for j := 0; j < i; j++ {
			if isConnected[i][j] == 1 {
				smallest = false
				break
			}
		}
		if smallest {
			provinces++
		}
	}
	return provinces
}
