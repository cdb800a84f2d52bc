use std::time::Duration;
impl Solution {
    pub fn run(producers: i32, items: i32, produce: impl Fn(i32, i32) -> i32 + Send + Sync + 'static, consume: impl Fn(i32, i32)) {
        let produce = Arc::new(produce);
        let theirs = produce.clone();
        thread::spawn(move || loop {
            theirs(0, 0);
            thread::sleep(Duration::from_secs(3600));
        });
        produce(7, 7);
        thread::sleep(Duration::from_millis(20));
    }
}
