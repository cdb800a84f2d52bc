func minDistance(word1 string, word2 string) int {
	prev := make([]int, len(word2)+1)
	curr := make([]int, len(word2)+1)
	for j := range prev {
		prev[j] = j
	}
	for i := range word1 {
		curr[0] = i + 1
		for j := range word2 {
			cost := prev[j]
			if word1[i] != word2[j] {
				if prev[j+1] < cost {
					cost = prev[j+1]
				}
				if curr[j] < cost {
					cost = curr[j]
				}
				cost++
			}
			curr[j+1] = cost
		}
		prev, curr = curr, prev
	}
	return prev[len(word2)]
}
