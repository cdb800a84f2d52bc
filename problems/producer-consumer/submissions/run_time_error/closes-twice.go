// Every producer closes the channel when it is done: the others then send on, or close, a closed channel.
package main

import "sync"

func run(producers, consumers, capacity, items int, produce func(p, i int) int, consume func(c, item int)) {
	buffer := make(chan int, capacity)
	var wg sync.WaitGroup
	for p := 0; p < producers; p++ {
		wg.Add(1)
		go func(p int) {
			defer wg.Done()
			defer close(buffer)
			for i := 0; i < items; i++ {
				buffer <- produce(p, i)
			}
		}(p)
	}
	for c := 0; c < consumers; c++ {
		wg.Add(1)
		go func(c int) {
			defer wg.Done()
			for item := range buffer {
				consume(c, item)
			}
		}(c)
	}
	wg.Wait()
}
