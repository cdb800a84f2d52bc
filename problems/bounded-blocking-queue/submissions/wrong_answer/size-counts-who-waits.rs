// Mistake: counts an element before there is a place for it, so size is greater than the capacity while threads wait.
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::mpsc::{sync_channel, Receiver, SyncSender};
use std::sync::Mutex;

struct BoundedBlockingQueue {
    sender: SyncSender<i32>,
    receiver: Mutex<Receiver<i32>>,
    count: AtomicI32,
}

impl BoundedBlockingQueue {
    fn new(capacity: i32) -> Self {
        let (sender, receiver) = sync_channel(capacity as usize);
        Self { sender, receiver: Mutex::new(receiver), count: AtomicI32::new(0) }
    }

    fn enqueue(&self, element: i32) {
        self.count.fetch_add(1, Ordering::SeqCst);
        self.sender.send(element).unwrap();
    }

    fn dequeue(&self) -> i32 {
        let element = self.receiver.lock().unwrap().recv().unwrap();
        self.count.fetch_sub(1, Ordering::SeqCst);
        element
    }

    fn size(&self) -> i32 {
        self.count.load(Ordering::SeqCst)
    }
}
