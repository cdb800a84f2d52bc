// Nobody closes the channel: when the items have run out all goroutines are asleep, and Go ends the program.
package main

import "sync"

func run(producers, consumers, capacity, items int, produce func(p, i int) int, consume func(c, item int)) {
	buffer := make(chan int, capacity)
	var wg sync.WaitGroup
	wg.Add(producers + consumers)
	for p := 0; p < producers; p++ {
		go func(p int) {
			defer wg.Done()
			for i := 0; i < items; i++ {
				buffer <- produce(p, i)
			}
		}(p)
	}
	for c := 0; c < consumers; c++ {
		go func(c int) {
			defer wg.Done()
			for item := range buffer {
				consume(c, item)
			}
		}(c)
	}
	wg.Wait()
}
