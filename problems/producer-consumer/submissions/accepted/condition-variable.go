import "sync"

type boundedBuffer struct {
	mu       sync.Mutex
	notFull  *sync.Cond
	notEmpty *sync.Cond
	ring     []int
	head     int
	count    int
	closed   bool
}

func newBoundedBuffer(capacity int) *boundedBuffer {
	b := &boundedBuffer{ring: make([]int, capacity)}
	b.notFull = sync.NewCond(&b.mu)
	b.notEmpty = sync.NewCond(&b.mu)
	return b
}

func (b *boundedBuffer) put(item int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for b.count == len(b.ring) {
		b.notFull.Wait()
	}
	b.ring[(b.head+b.count)%len(b.ring)] = item
	b.count++
	b.notEmpty.Signal()
}

func (b *boundedBuffer) take() (item int, ok bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for b.count == 0 && !b.closed {
		b.notEmpty.Wait()
	}
	if b.count == 0 {
		return 0, false
	}
	item = b.ring[b.head]
	b.head = (b.head + 1) % len(b.ring)
	b.count--
	b.notFull.Signal()
	return item, true
}

func (b *boundedBuffer) close() {
	b.mu.Lock()
	b.closed = true
	b.mu.Unlock()
	b.notEmpty.Broadcast()
}

func run(producers, consumers, capacity, items int, produce func(p, i int) int, consume func(c, item int)) {
	buffer := newBoundedBuffer(capacity)
	var making, using sync.WaitGroup
	making.Add(producers)
	for p := 0; p < producers; p++ {
		p := p
		go func() {
			defer making.Done()
			for i := 0; i < items; i++ {
				buffer.put(produce(p, i))
			}
		}()
	}
	using.Add(consumers)
	for c := 0; c < consumers; c++ {
		c := c
		go func() {
			defer using.Done()
			for {
				item, ok := buffer.take()
				if !ok {
					return
				}
				consume(c, item)
			}
		}()
	}
	making.Wait()
	buffer.close()
	using.Wait()
}
