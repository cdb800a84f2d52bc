type edge struct{ to, time int }

func networkDelayTime(times [][]int, n int, k int) int {
	graph := make([][]edge, n+1)
	for _, t := range times {
		graph[t[0]] = append(graph[t[0]], edge{t[1], t[2]})
	}
	dist := make([]int, n+1)
	for i := range dist {
		dist[i] = math.MaxInt
	}
	dist[k] = 0
	done := make([]bool, n+1)
	for i := 0; i < n; i++ {
		nearest := 0
		for v := 1; v <= n; v++ {
			if !done[v] && dist[v] < dist[nearest] {
				nearest = v
			}
		}
		if nearest == 0 {
			return -1
		}
		done[nearest] = true
		if i == n-1 {
			return dist[nearest]
		}
		for _, e := range graph[nearest] {
			if d := dist[nearest] + e.time; d < dist[e.to] {
				dist[e.to] = d
			}
		}
	}
	return 0
}
