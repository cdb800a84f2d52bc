// Mistake: the first thread takes the channel's sender and the callback with it, the second finds nothing.
use std::sync::mpsc::sync_channel;
use std::thread;

impl Solution {
    pub fn run(
        producers: i32,
        _consumers: i32,
        capacity: i32,
        items: i32,
        produce: impl Fn(i32, i32) -> i32 + Send + Sync + 'static,
        consume: impl Fn(i32, i32) + Send + Sync + 'static,
    ) {
        let (sender, receiver) = sync_channel(capacity as usize);
        for p in 0..producers {
            thread::spawn(move || {
                for i in 0..items {
                    sender.send(produce(p, i)).unwrap();
                }
            });
        }
        for item in receiver {
            consume(0, item);
        }
    }
}
