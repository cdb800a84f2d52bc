// Mistake: waits for an item with the buffer locked, so no producer can ever bring one.
use std::collections::VecDeque;
use std::sync::mpsc;
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
        let (produce, consume) = (Arc::new(produce), Arc::new(consume));
        let buffer = Arc::new(Mutex::new(VecDeque::new()));
        let (filled, take) = mpsc::channel::<()>();
        let (emptied, put) = mpsc::channel::<()>();
        (0..capacity).for_each(|_| emptied.send(()).unwrap());
        let (take, put) = (Arc::new(Mutex::new(take)), Arc::new(Mutex::new(put)));
        let mut threads = vec![];
        for p in 0..producers {
            let (buffer, produce, filled, put) = (buffer.clone(), produce.clone(), filled.clone(), put.clone());
            threads.push(thread::spawn(move || {
                for i in 0..items {
                    let item = produce(p, i);
                    put.lock().unwrap().recv().unwrap();
                    buffer.lock().unwrap().push_back(item);
                    filled.send(()).unwrap();
                }
            }));
        }
        drop(filled);
        for c in 0..consumers {
            let (buffer, consume, emptied, take) = (buffer.clone(), consume.clone(), emptied.clone(), take.clone());
            threads.push(thread::spawn(move || loop {
                let mut values = buffer.lock().unwrap();
                if take.lock().unwrap().recv().is_err() {
                    return;
                }
                let item = values.pop_front().unwrap();
                drop(values);
                let _ = emptied.send(());
                consume(c, item);
            }));
        }
        for thread in threads {
            thread.join().unwrap();
        }
    }
}
