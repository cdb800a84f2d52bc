package main

import (
	"container/list"
	"sync"
)

type BoundedBlockingQueue struct {
	places   chan struct{} // one token for each free place
	elements chan struct{} // one token for each element
	mu       *sync.Mutex
	queue    *list.List
}

func Constructor(capacity int) BoundedBlockingQueue {
	q := BoundedBlockingQueue{
		places:   make(chan struct{}, capacity),
		elements: make(chan struct{}, capacity),
		mu:       new(sync.Mutex),
		queue:    list.New(),
	}
	for i := 0; i < capacity; i++ {
		q.places <- struct{}{}
	}
	return q
}

func (q *BoundedBlockingQueue) Enqueue(element int) {
	<-q.places
	q.mu.Lock()
	q.queue.PushBack(element)
	q.mu.Unlock()
	q.elements <- struct{}{}
}

func (q *BoundedBlockingQueue) Dequeue() int {
	<-q.elements
	q.mu.Lock()
	element := q.queue.Remove(q.queue.Front()).(int)
	q.mu.Unlock()
	q.places <- struct{}{}
	return element
}

func (q *BoundedBlockingQueue) Size() int {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.queue.Len()
}
