// Mistake: waits only where there are more elements than the capacity, so one too many fits in.
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
        while queue.len() > self.capacity {
            queue = self.changed.wait(queue).unwrap();
        }
        queue.push_back(element);
        self.changed.notify_all();
    }

    fn dequeue(&self) -> i32 {
        let mut queue = self.queue.lock().unwrap();
        loop {
            if let Some(element) = queue.pop_front() {
                self.changed.notify_all();
                return element;
            }
            queue = self.changed.wait(queue).unwrap();
        }
    }

    fn size(&self) -> i32 {
        self.queue.lock().unwrap().len() as i32
    }
}
