type trie struct {
	next [26]*trie
}

func countPrefixes(words []string) int {
	root, count := &trie{}, 0
	for _, word := range words {
		node := root
		for _, c := range word {
			if node.next[c-'a'] == nil {
				node.next[c-'a'] = &trie{}
				count++
			}
			node = node.next[c-'a']
		}
	}
	return count
}
