use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::mpsc::{sync_channel, Receiver, SyncSender};
use std::sync::Mutex;

// A channel of elements, and one as long as the queue whose free places are the queue's.
struct BoundedBlockingQueue {
    take_place: SyncSender<()>,
    put: Mutex<SyncSender<i32>>,
    take: Mutex<(Receiver<i32>, Receiver<()>)>,
    count: AtomicI32,
}

impl BoundedBlockingQueue {
    fn new(capacity: i32) -> Self {
        let (take_place, free_place) = sync_channel(capacity as usize);
        let (put, take) = sync_channel(capacity as usize);
        BoundedBlockingQueue {
            take_place,
            put: Mutex::new(put),
            take: Mutex::new((take, free_place)),
            count: AtomicI32::new(0),
        }
    }

    fn enqueue(&self, element: i32) {
        self.take_place.send(()).unwrap();
        let put = self.put.lock().unwrap(); // never for long: there is a place
        self.count.fetch_add(1, Ordering::SeqCst); // before it can be taken
        put.send(element).unwrap();
    }

    fn dequeue(&self) -> i32 {
        let take = self.take.lock().unwrap();
        let element = take.0.recv().unwrap();
        self.count.fetch_sub(1, Ordering::SeqCst);
        take.1.recv().unwrap();
        element
    }

    fn size(&self) -> i32 {
        self.count.load(Ordering::SeqCst)
    }
}
