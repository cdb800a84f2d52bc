// Waits for the producers only: run returns while consumers are still at work.
package main

import "sync"

func run(producers, consumers, capacity, items int, produce func(p, i int) int, consume func(c, item int)) {
	buffer := make(chan int, capacity)
	for c := 0; c < consumers; c++ {
		go func(c int) {
			for item := range buffer {
				consume(c, item)
			}
		}(c)
	}
	var wg sync.WaitGroup
	for p := 0; p < producers; p++ {
		wg.Add(1)
		go func(p int) {
			defer wg.Done()
			for i := 0; i < items; i++ {
				buffer <- produce(p, i)
			}
		}(p)
	}
	wg.Wait()
	close(buffer)
}
