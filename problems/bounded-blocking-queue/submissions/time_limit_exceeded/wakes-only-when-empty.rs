// Mistake: wakes a taker only where the queue was empty: of two elements that come quickly the second wakes nobody.
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};

struct BoundedBlockingQueue {
    capacity: usize,
    queue: Mutex<VecDeque<i32>>,
    not_full: Condvar,
    not_empty: Condvar,
}

impl BoundedBlockingQueue {
    fn new(capacity: i32) -> Self {
        Self {
            capacity: capacity as usize,
            queue: Mutex::new(VecDeque::new()),
            not_full: Condvar::new(),
            not_empty: Condvar::new(),
        }
    }

    fn enqueue(&self, element: i32) {
        let queue = self.queue.lock().unwrap();
        let mut queue = self.not_full.wait_while(queue, |q| q.len() == self.capacity).unwrap();
        queue.push_back(element);
        if queue.len() == 1 {
            self.not_empty.notify_one();
        }
    }

    fn dequeue(&self) -> i32 {
        let queue = self.queue.lock().unwrap();
        let mut queue = self.not_empty.wait_while(queue, |q| q.is_empty()).unwrap();
        let element = queue.pop_front().unwrap();
        if queue.len() == self.capacity - 1 {
            self.not_full.notify_one();
        }
        element
    }

    fn size(&self) -> i32 {
        self.queue.lock().unwrap().len() as i32
    }
}
