// Mistake: puts the queue beside its lock instead of inside: through &self nothing of it can be changed.
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};

struct BoundedBlockingQueue {
    capacity: usize,
    values: VecDeque<i32>,
    count: Mutex<usize>,
    changed: Condvar,
}

impl BoundedBlockingQueue {
    fn new(capacity: i32) -> Self {
        Self {
            capacity: capacity as usize,
            values: VecDeque::new(),
            count: Mutex::new(0),
            changed: Condvar::new(),
        }
    }

    fn enqueue(&self, element: i32) {
        let mut count = self.changed.wait_while(self.count.lock().unwrap(), |c| *c == self.capacity).unwrap();
        self.values.push_back(element);
        *count += 1;
        self.changed.notify_all();
    }

    fn dequeue(&self) -> i32 {
        let mut count = self.changed.wait_while(self.count.lock().unwrap(), |c| *c == 0).unwrap();
        *count -= 1;
        self.changed.notify_all();
        self.values.pop_front().unwrap()
    }

    fn size(&self) -> i32 {
        *self.count.lock().unwrap() as i32
    }
}
