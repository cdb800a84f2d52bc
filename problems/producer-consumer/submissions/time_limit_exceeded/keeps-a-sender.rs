// Mistake: the sender that was cloned for the producers stays alive itself, so the channel never ends.
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
        let (tx, rx) = mpsc::sync_channel::<i32>(capacity as usize);
        let rx = Arc::new(Mutex::new(rx));
        let mut handles = vec![];
        for p in 0..producers {
            let tx = tx.clone();
            let produce = produce.clone();
            handles.push(thread::spawn(move || {
                for i in 0..items {
                    tx.send(produce(p, i)).unwrap();
                }
            }));
        }
        for c in 0..consumers {
            let rx = rx.clone();
            let consume = consume.clone();
            handles.push(thread::spawn(move || loop {
                let item = rx.lock().unwrap().recv();
                match item {
                    Ok(item) => consume(c, item),
                    Err(_) => break,
                }
            }));
        }
        for handle in handles {
            handle.join().unwrap();
        }
    }
}
