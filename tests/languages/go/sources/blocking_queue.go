type BoundedBlockingQueue struct{ items chan int }

func Constructor(capacity int) BoundedBlockingQueue {
	return BoundedBlockingQueue{make(chan int, capacity)}
}

func (q *BoundedBlockingQueue) Enqueue(element int) { q.items <- element }
func (q *BoundedBlockingQueue) Dequeue() int        { return <-q.items }
func (q *BoundedBlockingQueue) Size() int           { return len(q.items) }
