// Enqueue appends without looking at the capacity: nobody ever waits for room.
package main

import "sync"

type BoundedBlockingQueue struct {
	notEmpty *sync.Cond
	items    []int
}

func Constructor(capacity int) BoundedBlockingQueue {
	return BoundedBlockingQueue{notEmpty: sync.NewCond(&sync.Mutex{}), items: make([]int, 0, capacity)}
}

func (q *BoundedBlockingQueue) Enqueue(element int) {
	q.notEmpty.L.Lock()
	q.items = append(q.items, element)
	q.notEmpty.L.Unlock()
	q.notEmpty.Signal()
}

func (q *BoundedBlockingQueue) Dequeue() int {
	q.notEmpty.L.Lock()
	defer q.notEmpty.L.Unlock()
	for len(q.items) == 0 {
		q.notEmpty.Wait()
	}
	element := q.items[0]
	q.items = q.items[1:]
	return element
}

func (q *BoundedBlockingQueue) Size() int {
	q.notEmpty.L.Lock()
	defer q.notEmpty.L.Unlock()
	return len(q.items)
}
