// Mistake: a Vec's pop takes the newest element instead of the oldest.
use std::sync::{Condvar, Mutex};

struct BoundedBlockingQueue {
    stack: Mutex<Vec<i32>>,
    not_full: Condvar,
    not_empty: Condvar,
    capacity: usize,
}

impl BoundedBlockingQueue {
    fn new(capacity: i32) -> Self {
        BoundedBlockingQueue {
            stack: Mutex::new(vec![]),
            not_full: Condvar::new(),
            not_empty: Condvar::new(),
            capacity: capacity as usize,
        }
    }

    fn enqueue(&self, element: i32) {
        let mut stack = self.not_full.wait_while(self.stack.lock().unwrap(), |s| s.len() == self.capacity).unwrap();
        stack.push(element);
        self.not_empty.notify_one();
    }

    fn dequeue(&self) -> i32 {
        let mut stack = self.not_empty.wait_while(self.stack.lock().unwrap(), |s| s.is_empty()).unwrap();
        let element = stack.pop().unwrap();
        self.not_full.notify_one();
        element
    }

    fn size(&self) -> i32 {
        self.stack.lock().unwrap().len() as i32
    }
}
