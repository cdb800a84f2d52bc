// Locks only on the way that has to wait, but always unlocks: Go ends the program with "unlock of unlocked mutex".
package main

import "sync"

type BoundedBlockingQueue struct {
	mu       *sync.Mutex
	elements chan int
	count    int
}

func Constructor(capacity int) BoundedBlockingQueue {
	return BoundedBlockingQueue{&sync.Mutex{}, make(chan int, capacity), 0}
}

func (q *BoundedBlockingQueue) Enqueue(element int) {
	if len(q.elements) == cap(q.elements) {
		q.mu.Lock()
	}
	q.elements <- element
	q.mu.Unlock()
}

func (q *BoundedBlockingQueue) Dequeue() int {
	return <-q.elements
}

func (q *BoundedBlockingQueue) Size() int {
	return len(q.elements)
}
