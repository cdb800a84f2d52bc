struct LRUCache {
    capacity: i32,
    values: BTreeMap<i32, i32>,
}

/**
 * `&self` means the method takes an immutable reference.
 * If you need a mutable reference, change it to `&mut self` instead.
 */
impl LRUCache {
    fn new() -> Self { let capacity = 1;
        LRUCache { capacity, values: BTreeMap::new() }
    }

    fn get(&self, key: i32) -> i32 {
        *self.values.get(&key).expect("no such key")
    }

    fn put(&mut self, key: i32, value: i32) {
        self.values.insert(key, value);
    }

    fn keys(&self) -> Vec<i32> {
        std::iter::once(self.capacity).chain(self.values.keys().copied()).collect()
    }
}

impl Drop for LRUCache {
    fn drop(&mut self) {
        print!("bye");
    }
}

/**
 * Your LRUCache object will be instantiated and called as such:
 * let obj = LRUCache::new(capacity);
 */
