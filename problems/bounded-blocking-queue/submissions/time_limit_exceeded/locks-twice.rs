// Mistake: asks for the size with the lock still held; std's Mutex cannot be locked twice by one thread.
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};

struct BoundedBlockingQueue {
    capacity: i32,
    queue: Mutex<VecDeque<i32>>,
    changed: Condvar,
}

impl BoundedBlockingQueue {
    fn new(capacity: i32) -> Self {
        Self { capacity, queue: Mutex::default(), changed: Condvar::new() }
    }

    fn enqueue(&self, element: i32) {
        let mut queue = self.queue.lock().unwrap();
        while self.size() == self.capacity {
            queue = self.changed.wait(queue).unwrap();
        }
        queue.push_back(element);
        self.changed.notify_all();
    }

    fn dequeue(&self) -> i32 {
        let mut queue = self.queue.lock().unwrap();
        while queue.is_empty() {
            queue = self.changed.wait(queue).unwrap();
        }
        self.changed.notify_all();
        queue.pop_front().unwrap()
    }

    fn size(&self) -> i32 {
        self.queue.lock().unwrap().len() as i32
    }
}
