impl Solution {
    pub fn run(producers: i32, items: i32, produce: impl Fn(i32, i32) -> i32 + Send + Sync + 'static, consume: impl Fn(i32, i32) + Send + Sync + 'static) {
        let both = Arc::new((produce, consume));
        let threads: Vec<_> = (0..producers)
            .map(|p| {
                let both = Arc::clone(&both);
                thread::spawn(move || (0..items).for_each(|i| both.1(p, both.0(p, i))))
            })
            .collect();
        threads.into_iter().for_each(|one| one.join().unwrap());
    }
}
