use std::collections::BinaryHeap;

impl Solution {
    pub fn max_sliding_window(nums: Vec<i32>, k: i32) -> Vec<i32> {
        let k = k as usize;
        let mut heap = BinaryHeap::new();
        let mut result = Vec::with_capacity(nums.len() - k + 1);
        for (i, &x) in nums.iter().enumerate() {
            heap.push((x, i));
            if i + 1 < k {
                continue;
            }
            while let Some(&(max, at)) = heap.peek() {
                if at + k > i {
                    result.push(max);
                    break;
                }
                heap.pop();
            }
        }
        result
    }
}
