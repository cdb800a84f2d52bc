class LRU { }
