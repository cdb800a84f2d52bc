// The standard library has no semaphore.
struct Semaphore {
    count: Mutex<i32>,
    released: Condvar,
}

impl Semaphore {
    fn new(count: i32) -> Self {
        Semaphore { count: Mutex::new(count), released: Condvar::new() }
    }

    fn acquire(&self) {
        let mut count = self.released.wait_while(self.count.lock().unwrap(), |count| *count == 0).unwrap();
        *count -= 1;
    }

    fn release(&self) {
        *self.count.lock().unwrap() += 1;
        self.released.notify_one();
    }
}

struct Ring {
    values: Box<[i32]>,
    first: usize,
    count: usize,
}

pub struct BoundedBlockingQueue {
    places: Semaphore,
    elements: Semaphore,
    ring: Mutex<Ring>,
}

impl BoundedBlockingQueue {
    pub fn new(capacity: i32) -> Self {
        BoundedBlockingQueue {
            places: Semaphore::new(capacity),
            elements: Semaphore::new(0),
            ring: Mutex::new(Ring { values: vec![0; capacity as usize].into_boxed_slice(), first: 0, count: 0 }),
        }
    }

    pub fn enqueue(&self, element: i32) {
        self.places.acquire();
        {
            let mut guard = self.ring.lock().unwrap();
            let ring = &mut *guard;
            let place = (ring.first + ring.count) % ring.values.len();
            ring.values[place] = element;
            ring.count += 1;
        }
        self.elements.release();
    }

    pub fn dequeue(&self) -> i32 {
        self.elements.acquire();
        let element = {
            let mut ring = self.ring.lock().unwrap();
            let element = ring.values[ring.first];
            ring.first = (ring.first + 1) % ring.values.len();
            ring.count -= 1;
            element
        };
        self.places.release();
        element
    }

    pub fn size(&self) -> i32 {
        self.ring.lock().unwrap().count as i32
    }
}
