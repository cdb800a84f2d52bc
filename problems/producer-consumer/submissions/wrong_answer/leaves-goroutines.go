// Counts the consumed items but never closes the channel: every consumer stays behind, waiting for ever.
package main

import "sync"

func run(producers, consumers, capacity, items int, produce func(p, i int) int, consume func(c, item int)) {
	buffer := make(chan int, capacity)
	var consumed sync.WaitGroup
	consumed.Add(producers * items)
	for p := 0; p < producers; p++ {
		go func(p int) {
			for i := 0; i < items; i++ {
				buffer <- produce(p, i)
			}
		}(p)
	}
	for c := 0; c < consumers; c++ {
		go func(c int) {
			for item := range buffer {
				consume(c, item)
				consumed.Done()
			}
		}(c)
	}
	consumed.Wait()
}
