type fenwick []int

func (f fenwick) add(i int) {
	for ; i < len(f); i += i & -i {
		f[i]++
	}
}

func (f fenwick) sum(i int) (total int) {
	for ; i > 0; i &= i - 1 {
		total += f[i]
	}
	return total
}

func countInversions(nums []int) int64 {
	sorted := append([]int(nil), nums...)
	sort.Ints(sorted)
	tree := make(fenwick, len(nums)+1)
	count := 0
	for seen, x := range nums {
		notGreater := sort.SearchInts(sorted, x+1)
		count += seen - tree.sum(notGreater)
		tree.add(notGreater)
	}
	return int64(count)
}
