// Mistake: only the producers are joined: run returns while consumers are still at work.
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
        let (sender, receiver) = mpsc::sync_channel(capacity as usize);
        let receiver = Arc::new(Mutex::new(receiver));
        for c in 0..consumers {
            let (receiver, consume) = (receiver.clone(), consume.clone());
            thread::spawn(move || loop {
                let item = receiver.lock().unwrap().recv();
                match item {
                    Ok(item) => consume(c, item),
                    Err(_) => return,
                }
            });
        }
        let makers: Vec<_> = (0..producers)
            .map(|p| {
                let (sender, produce) = (sender.clone(), produce.clone());
                thread::spawn(move || (0..items).for_each(|i| sender.send(produce(p, i)).unwrap()))
            })
            .collect();
        makers.into_iter().for_each(|maker| maker.join().unwrap());
    }
}
