impl Solution {
    pub fn run(producers: i32, items: i32, produce: impl Fn(i32, i32) -> i32, consume: impl Fn(i32, i32)) {
        (0..producers).for_each(|p| { produce(p, 0); });
    }
}
