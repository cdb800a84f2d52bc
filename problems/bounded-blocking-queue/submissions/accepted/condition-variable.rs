use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};

struct BoundedBlockingQueue {
    capacity: usize,
    queue: Mutex<VecDeque<i32>>,
    not_full: Condvar,
    not_empty: Condvar,
}

/**
 * `&self` means the method takes an immutable reference.
 * If you need a mutable reference, change it to `&mut self` instead.
 */
impl BoundedBlockingQueue {
    fn new(capacity: i32) -> Self {
        Self {
            capacity: capacity as usize,
            queue: Mutex::new(VecDeque::with_capacity(capacity as usize)),
            not_full: Condvar::new(),
            not_empty: Condvar::new(),
        }
    }

    fn enqueue(&self, element: i32) {
        let mut queue = self.queue.lock().unwrap();
        while queue.len() == self.capacity {
            queue = self.not_full.wait(queue).unwrap();
        }
        queue.push_back(element);
        self.not_empty.notify_one();
    }

    fn dequeue(&self) -> i32 {
        let mut queue = self.not_empty.wait_while(self.queue.lock().unwrap(), |q| q.is_empty()).unwrap();
        let element = queue.pop_front().unwrap();
        self.not_full.notify_one();
        element
    }

    fn size(&self) -> i32 {
        self.queue.lock().unwrap().len() as i32
    }
}

/**
 * Your BoundedBlockingQueue object will be instantiated and called as such:
 * let obj = BoundedBlockingQueue::new(capacity);
 * obj.enqueue(element);
 * let ret_2: i32 = obj.dequeue();
 * let ret_3: i32 = obj.size();
 */
