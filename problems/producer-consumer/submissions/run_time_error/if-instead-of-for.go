// Consumers wait with `if`: of several that one item wakes, the second finds the buffer empty and reads past its end.
package main

import "sync"

func run(producers, consumers, capacity, items int, produce func(p, i int) int, consume func(c, item int)) {
	var mu sync.Mutex
	changed := sync.NewCond(&mu)
	var buffer []int
	done := false

	var making, using sync.WaitGroup
	for p := 0; p < producers; p++ {
		making.Add(1)
		go func(p int) {
			defer making.Done()
			for i := 0; i < items; i++ {
				item := produce(p, i)
				mu.Lock()
				for len(buffer) == capacity {
					changed.Wait()
				}
				buffer = append(buffer, item)
				changed.Broadcast()
				mu.Unlock()
			}
		}(p)
	}
	for c := 0; c < consumers; c++ {
		using.Add(1)
		go func(c int) {
			defer using.Done()
			for {
				mu.Lock()
				if len(buffer) == 0 && !done {
					changed.Wait()
				}
				if len(buffer) == 0 && done {
					mu.Unlock()
					return
				}
				item := buffer[0]
				buffer = buffer[1:]
				changed.Broadcast()
				mu.Unlock()
				consume(c, item)
			}
		}(c)
	}
	making.Wait()
	mu.Lock()
	done = true
	changed.Broadcast()
	mu.Unlock()
	using.Wait()
}
