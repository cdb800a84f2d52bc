// Mistake: the lock lives to the end of the while-let's body, consume included: the consumers take turns.
use std::sync::{mpsc, Arc, Mutex};
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
        let (produce, consume) = (Arc::new(produce), Arc::new(consume));
        let (tx, rx) = mpsc::sync_channel(capacity as usize);
        let rx = Arc::new(Mutex::new(rx));
        let mut threads = Vec::new();
        for p in 0..producers {
            let (tx, produce) = (tx.clone(), Arc::clone(&produce));
            threads.push(thread::spawn(move || {
                for i in 0..items {
                    tx.send(produce(p, i)).unwrap();
                }
            }));
        }
        drop(tx);
        for c in 0..consumers {
            let (rx, consume) = (Arc::clone(&rx), Arc::clone(&consume));
            threads.push(thread::spawn(move || {
                while let Ok(item) = rx.lock().unwrap().recv() {
                    consume(c, item);
                }
            }));
        }
        for thread in threads {
            thread.join().unwrap();
        }
    }
}
