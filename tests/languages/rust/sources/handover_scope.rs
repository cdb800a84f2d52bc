impl Solution {
    pub fn run<P, C>(producers: i32, items: i32, produce: P, consume: C)
    where
        P: Fn(i32, i32) -> i32 + Send + Sync,
        C: Fn(i32, i32) + Send + Sync,
    {
        let (produce, consume) = (&produce, &consume);
        thread::scope(|scope| {
            for p in 0..producers {
                scope.spawn(move || (0..items).for_each(|i| consume(p, produce(p, i))));
            }
        });
    }
}
