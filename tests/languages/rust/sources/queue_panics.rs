struct BoundedBlockingQueue {
    elements: Mutex<VecDeque<i32>>,
    changed: Condvar,
    capacity: usize,
}

impl BoundedBlockingQueue {
    fn new(capacity: i32) -> Self {
        Self { elements: Mutex::new(VecDeque::new()), changed: Condvar::new(), capacity: capacity as usize }
    }

    fn enqueue(&self, element: i32) {
        let elements = self.elements.lock().unwrap();
        let mut elements = self.changed.wait_while(elements, |all| all.len() == self.capacity).unwrap();
        elements.push_back(element);
        self.changed.notify_all();
    }

    fn dequeue(&self) -> i32 {
        let elements = self.elements.lock().unwrap();
        let mut elements = self.changed.wait_while(elements, |all| all.is_empty()).unwrap();
        self.changed.notify_all();
        if self.capacity == 1 { panic!("bad") }
        elements.pop_front().unwrap()
    }

    fn size(&self) -> i32 {
        self.elements.lock().unwrap().len() as i32
    }
}
