// Mistake: waits with `if` while it takes: of several that one element wakes, the second finds the queue empty and unwraps nothing.
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};

struct BoundedBlockingQueue {
    capacity: usize,
    queue: Mutex<VecDeque<i32>>,
    changed: Condvar,
}

impl BoundedBlockingQueue {
    fn new(capacity: i32) -> Self {
        Self { capacity: capacity as usize, queue: Mutex::new(VecDeque::new()), changed: Condvar::new() }
    }

    fn enqueue(&self, element: i32) {
        let mut queue = self.queue.lock().unwrap();
        while queue.len() >= self.capacity {
            queue = self.changed.wait(queue).unwrap();
        }
        queue.push_back(element);
        self.changed.notify_all();
    }

    fn dequeue(&self) -> i32 {
        let mut queue = self.queue.lock().unwrap();
        if queue.is_empty() {
            queue = self.changed.wait(queue).unwrap();
        }
        let element = queue.pop_front().unwrap();
        self.changed.notify_all();
        element
    }

    fn size(&self) -> i32 {
        self.queue.lock().unwrap().len() as i32
    }
}
