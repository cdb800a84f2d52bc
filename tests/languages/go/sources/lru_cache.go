type LRUCache struct {
	capacity int
	order    []int
	values   map[int]int
}

func Constructor(capacity int) LRUCache {
	return LRUCache{capacity: capacity, values: map[int]int{}}
}

func (this *LRUCache) use(key int) {
	for i, k := range this.order {
		if k == key {
			this.order = append(this.order[:i], this.order[i+1:]...)
			break
		}
	}
	this.order = append(this.order, key)
}

func (this *LRUCache) Get(key int) int {
	value, ok := this.values[key]
	if !ok {
		return -1
	}
	this.use(key)
	return value
}

func (this *LRUCache) Put(key int, value int) {
	this.values[key] = value
	this.use(key)
	if len(this.order) > this.capacity {
		delete(this.values, this.order[0])
		this.order = this.order[1:]
	}
}

func (this *LRUCache) Keys() []int { return this.order }
