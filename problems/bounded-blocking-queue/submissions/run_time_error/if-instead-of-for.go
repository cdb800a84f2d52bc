// Waits with `if`: when one element wakes several threads, the second finds the slice empty and reads past its end.
package main

import "sync"

type BoundedBlockingQueue struct {
	mu       *sync.Mutex
	changed  *sync.Cond
	items    []int
	capacity int
}

func Constructor(capacity int) BoundedBlockingQueue {
	mu := &sync.Mutex{}
	return BoundedBlockingQueue{mu: mu, changed: sync.NewCond(mu), capacity: capacity}
}

func (q *BoundedBlockingQueue) Enqueue(element int) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == q.capacity {
		q.changed.Wait()
	}
	q.items = append(q.items, element)
	q.changed.Broadcast()
}

func (q *BoundedBlockingQueue) Dequeue() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	if len(q.items) == 0 {
		q.changed.Wait()
	}
	element := q.items[0]
	q.items = q.items[1:]
	q.changed.Broadcast()
	return element
}

func (q *BoundedBlockingQueue) Size() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return len(q.items)
}
