package main

import "sync"

// A channel of empty structs as a counting semaphore.
type semaphore chan struct{}

func (s semaphore) acquire() { s <- struct{}{} }
func (s semaphore) release() { <-s }

func run(producers, consumers, capacity, items int, produce func(p, i int) int, consume func(c, item int)) {
	places := make(semaphore, capacity) // held by what is in the buffer
	filled := make(chan struct{}, capacity)
	var mu sync.Mutex
	ring := make([]int, capacity)
	head, tail, left := 0, 0, producers*items

	var wg sync.WaitGroup
	for p := 0; p < producers; p++ {
		wg.Add(1)
		go func(p int) {
			defer wg.Done()
			for i := 0; i < items; i++ {
				item := produce(p, i)
				places.acquire()
				mu.Lock()
				ring[tail%capacity] = item
				tail++
				mu.Unlock()
				filled <- struct{}{}
			}
		}(p)
	}
	for c := 0; c < consumers; c++ {
		wg.Add(1)
		go func(c int) {
			defer wg.Done()
			for {
				// Book an item before waiting for it: whoever books none has nothing to wait for.
				mu.Lock()
				if left == 0 {
					mu.Unlock()
					return
				}
				left--
				mu.Unlock()

				<-filled
				mu.Lock()
				item := ring[head%capacity]
				head++
				mu.Unlock()
				places.release()
				consume(c, item)
			}
		}(c)
	}
	wg.Wait()
}
