// Mistake: mpsc::channel has room for everything, so no producer ever waits: the capacity is ignored.
use std::sync::{mpsc, Mutex};
use std::thread;

impl Solution {
    pub fn run(
        producers: i32,
        consumers: i32,
        _capacity: i32,
        items: i32,
        produce: impl Fn(i32, i32) -> i32 + Send + Sync + 'static,
        consume: impl Fn(i32, i32) + Send + Sync + 'static,
    ) {
        let (tx, rx) = mpsc::channel();
        let rx = Mutex::new(rx);
        thread::scope(|s| {
            for p in 0..producers {
                let (tx, produce) = (tx.clone(), &produce);
                s.spawn(move || {
                    for i in 0..items {
                        tx.send(produce(p, i)).unwrap();
                    }
                });
            }
            drop(tx);
            for c in 0..consumers {
                let (rx, consume) = (&rx, &consume);
                s.spawn(move || loop {
                    let item = rx.lock().unwrap().recv();
                    match item {
                        Ok(item) => consume(c, item),
                        Err(_) => break,
                    }
                });
            }
        });
    }
}
