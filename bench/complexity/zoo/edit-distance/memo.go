func minDistance(word1 string, word2 string) int {
	type state struct{ i, j int }
	memo := map[state]int{}
	var dist func(i, j int) int
	dist = func(i, j int) int {
		if i == len(word1) {
			return len(word2) - j
		}
		if j == len(word2) {
			return len(word1) - i
		}
		key := state{i, j}
		if d, ok := memo[key]; ok {
			return d
		}
		var best int
		if word1[i] == word2[j] {
			best = dist(i+1, j+1)
		} else {
			best = dist(i+1, j+1)
			if d := dist(i+1, j); d < best {
				best = d
			}
			if d := dist(i, j+1); d < best {
				best = d
			}
			best++
		}
		memo[key] = best
		return best
	}
	return dist(0, 0)
}
