use std::cmp::Reverse;
use std::collections::BinaryHeap;

impl Solution {
    pub fn running_medians(nums: Vec<i32>) -> Vec<f64> {
        let mut low = BinaryHeap::new();
        let mut high = BinaryHeap::new();
        let mut medians = Vec::with_capacity(nums.len());
        for num in nums {
            low.push(num);
            if let Some(x) = low.pop() {
                high.push(Reverse(x));
            }
            if high.len() > low.len() {
                if let Some(Reverse(x)) = high.pop() {
                    low.push(x);
                }
            }
            let below = *low.peek().unwrap() as f64;
            medians.push(match high.peek() {
                Some(&Reverse(above)) if high.len() == low.len() => (below + above as f64) / 2.0,
                _ => below,
            });
        }
        medians
    }
}
