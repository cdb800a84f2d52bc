// Mistake: instead of sleeping, a waiting thread asks again and again.
use std::collections::VecDeque;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::Mutex;
use std::thread;

impl Solution {
    pub fn run(
        producers: i32,
        consumers: i32,
        capacity: i32,
        items: i32,
        produce: impl Fn(i32, i32) -> i32 + Send + Sync + 'static,
        consume: impl Fn(i32, i32) + Send + Sync + 'static,
    ) {
        let buffer = Mutex::new(VecDeque::new());
        let left = AtomicI32::new(producers * items);
        thread::scope(|scope| {
            for p in 0..producers {
                let (buffer, produce) = (&buffer, &produce);
                scope.spawn(move || {
                    for i in 0..items {
                        let item = produce(p, i);
                        loop {
                            let mut buffer = buffer.lock().unwrap();
                            if buffer.len() < capacity as usize {
                                buffer.push_back(item);
                                break;
                            }
                            drop(buffer);
                            thread::yield_now();
                        }
                    }
                });
            }
            for c in 0..consumers {
                let (buffer, consume, left) = (&buffer, &consume, &left);
                scope.spawn(move || {
                    while left.load(Ordering::SeqCst) > 0 {
                        let item = buffer.lock().unwrap().pop_front();
                        match item {
                            Some(item) => {
                                left.fetch_sub(1, Ordering::SeqCst);
                                consume(c, item);
                            }
                            None => thread::yield_now(),
                        }
                    }
                });
            }
        });
    }
}
