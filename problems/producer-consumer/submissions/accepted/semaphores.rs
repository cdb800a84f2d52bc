use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

// The standard library has none.
struct Semaphore {
    count: Mutex<usize>,
    released: Condvar,
}

impl Semaphore {
    fn new(count: usize) -> Self {
        Semaphore { count: Mutex::new(count), released: Condvar::new() }
    }

    fn acquire(&self) {
        let mut count = self.count.lock().unwrap();
        while *count == 0 {
            count = self.released.wait(count).unwrap();
        }
        *count -= 1;
    }

    fn release(&self) {
        *self.count.lock().unwrap() += 1;
        self.released.notify_one();
    }
}

struct Buffer {
    places: Semaphore,
    filled: Semaphore,
    values: Mutex<VecDeque<Option<i32>>>,
}

impl Buffer {
    fn put(&self, value: Option<i32>) {
        self.places.acquire();
        self.values.lock().unwrap().push_back(value);
        self.filled.release();
    }

    fn take(&self) -> Option<i32> {
        self.filled.acquire();
        let value = self.values.lock().unwrap().pop_front().unwrap();
        self.places.release();
        value
    }
}

impl Solution {
    pub fn run<P, C>(producers: i32, consumers: i32, capacity: i32, items: i32, produce: P, consume: C)
    where
        P: Fn(i32, i32) -> i32 + Send + Sync + 'static,
        C: Fn(i32, i32) + Send + Sync + 'static,
    {
        let buffer = Arc::new(Buffer {
            places: Semaphore::new(capacity as usize),
            filled: Semaphore::new(0),
            values: Mutex::new(VecDeque::with_capacity(capacity as usize)),
        });
        let (produce, consume) = (Arc::new(produce), Arc::new(consume));

        let makers: Vec<_> = (0..producers)
            .map(|p| {
                let (buffer, produce) = (buffer.clone(), produce.clone());
                thread::spawn(move || (0..items).for_each(|i| buffer.put(Some(produce(p, i)))))
            })
            .collect();
        let users: Vec<_> = (0..consumers)
            .map(|c| {
                let (buffer, consume) = (buffer.clone(), consume.clone());
                thread::spawn(move || {
                    while let Some(item) = buffer.take() {
                        consume(c, item);
                    }
                })
            })
            .collect();
        for maker in makers {
            maker.join().unwrap();
        }
        // An end mark for every consumer, behind all items.
        (0..consumers).for_each(|_| buffer.put(None));
        for user in users {
            user.join().unwrap();
        }
    }
}
