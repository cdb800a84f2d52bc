package main

type BoundedBlockingQueue struct {
	elements chan int
}

func Constructor(capacity int) BoundedBlockingQueue {
	return BoundedBlockingQueue{elements: make(chan int, capacity)}
}

func (q *BoundedBlockingQueue) Enqueue(element int) {
	q.elements <- element
}

func (q *BoundedBlockingQueue) Dequeue() int {
	return <-q.elements
}

func (q *BoundedBlockingQueue) Size() int {
	return len(q.elements)
}
