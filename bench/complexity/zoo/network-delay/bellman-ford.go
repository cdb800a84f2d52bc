func networkDelayTime(times [][]int, n int, k int) int {
	const inf = math.MaxInt32
	dist := make([]int, n+1)
	for i := range dist {
		dist[i] = inf
	}
	dist[k] = 0
	for i := 1; i < n; i++ {
		for _, t := range times {
			if d := dist[t[0]] + t[2]; d < dist[t[1]] {
				dist[t[1]] = d
			}
		}
	}
	latest := 0
	for _, d := range dist[1:] {
		if d == inf {
			return -1
		}
		if d > latest {
			latest = d
		}
	}
	return latest
}
