type signal struct{ node, time int }

type signalHeap []signal

func (h signalHeap) Len() int           { return len(h) }
func (h signalHeap) Less(i, j int) bool { return h[i].time < h[j].time }
func (h signalHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *signalHeap) Push(x any)        { *h = append(*h, x.(signal)) }
func (h *signalHeap) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}

func networkDelayTime(times [][]int, n int, k int) int {
	graph := make(map[int][]signal)
	for _, t := range times {
		graph[t[0]] = append(graph[t[0]], signal{t[1], t[2]})
	}
	reached := make(map[int]bool)
	h := &signalHeap{{k, 0}}
	for h.Len() > 0 {
		s := heap.Pop(h).(signal)
		if reached[s.node] {
			continue
		}
		reached[s.node] = true
		if len(reached) == n {
			return s.time
		}
		for _, e := range graph[s.node] {
			if !reached[e.node] {
				heap.Push(h, signal{e.node, s.time + e.time})
			}
		}
	}
	return -1
}
