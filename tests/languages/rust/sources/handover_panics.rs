impl Solution {
    pub fn run(producers: i32, items: i32, produce: impl Fn(i32, i32) -> i32 + Send + Sync + 'static, consume: impl Fn(i32, i32)) {
        let (sender, receiver) = mpsc::sync_channel::<i32>(1);
        thread::spawn(move || {
            let buffer = vec![produce(0, 0)];
            sender.send(buffer[1]).unwrap();
            thread::park();
        });
        consume(0, receiver.recv().unwrap());
    }
}
