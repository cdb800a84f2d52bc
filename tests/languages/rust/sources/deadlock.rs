impl Solution {
    pub fn run(producers: i32, items: i32, produce: impl Fn(i32, i32) -> i32, consume: impl Fn(i32, i32)) {
        produce(0, 0);
        let (sender, receiver) = mpsc::channel::<i32>();
        receiver.recv().unwrap();
        drop(sender);
    }
}
