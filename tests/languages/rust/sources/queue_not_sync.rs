struct BoundedBlockingQueue {
    elements: RefCell<VecDeque<i32>>,
}

impl BoundedBlockingQueue {
    fn new(capacity: i32) -> Self { Self { elements: RefCell::new(VecDeque::new()) } }
    fn enqueue(&self, element: i32) { self.elements.borrow_mut().push_back(element); }
    fn dequeue(&self) -> i32 { self.elements.borrow_mut().pop_front().unwrap() }
    fn size(&self) -> i32 { self.elements.borrow().len() as i32 }
}
