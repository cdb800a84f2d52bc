type BoundedBlockingQueue struct {
	mu       *sync.Mutex
	notFull  *sync.Cond
	notEmpty *sync.Cond
	items    []int
	capacity int
}

func Constructor(capacity int) BoundedBlockingQueue {
	mu := &sync.Mutex{}
	return BoundedBlockingQueue{
		mu:       mu,
		notFull:  sync.NewCond(mu),
		notEmpty: sync.NewCond(mu),
		items:    make([]int, 0, capacity),
		capacity: capacity,
	}
}

func (this *BoundedBlockingQueue) Enqueue(element int) {
	this.mu.Lock()
	defer this.mu.Unlock()
	for len(this.items) == this.capacity {
		this.notFull.Wait()
	}
	this.items = append(this.items, element)
	this.notEmpty.Signal()
}

func (this *BoundedBlockingQueue) Dequeue() int {
	this.mu.Lock()
	defer this.mu.Unlock()
	for len(this.items) == 0 {
		this.notEmpty.Wait()
	}
	element := this.items[0]
	this.items = this.items[1:]
	this.notFull.Signal()
	return element
}

func (this *BoundedBlockingQueue) Size() int {
	this.mu.Lock()
	defer this.mu.Unlock()
	return len(this.items)
}
