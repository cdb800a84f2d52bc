func twice(x int) int {
	var all [][]byte
	for {
		block := make([]byte, 1<<20)
		for i := range block {
			block[i] = byte(i)
		}
		all = append(all, block)
		x += len(all)
	}
}
