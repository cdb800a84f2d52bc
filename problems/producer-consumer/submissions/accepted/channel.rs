use std::sync::mpsc::sync_channel;
use std::sync::{Arc, Mutex};
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
        let produce = Arc::new(produce);
        let consume = Arc::new(consume);
        let (sender, receiver) = sync_channel(capacity as usize);
        let receiver = Arc::new(Mutex::new(receiver));
        let mut threads = Vec::new();
        for p in 0..producers {
            let (sender, produce) = (sender.clone(), Arc::clone(&produce));
            threads.push(thread::spawn(move || {
                for i in 0..items {
                    sender.send(produce(p, i)).unwrap();
                }
            }));
        }
        drop(sender); // the channel ends with its last sender
        for c in 0..consumers {
            let (receiver, consume) = (Arc::clone(&receiver), Arc::clone(&consume));
            threads.push(thread::spawn(move || loop {
                // One waits in recv, the others for the lock; the let ends both before consume is called.
                let item = receiver.lock().unwrap().recv();
                match item {
                    Ok(item) => consume(c, item),
                    Err(_) => return,
                }
            }));
        }
        for thread in threads {
            thread.join().unwrap();
        }
    }
}
