use std::cmp::Ordering;

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut sorted: Vec<(i32, usize)> = nums.into_iter().zip(0..).collect();
        sorted.sort_unstable();
        let (mut left, mut right) = (0, sorted.len() - 1);
        while left < right {
            match (sorted[left].0 + sorted[right].0).cmp(&target) {
                Ordering::Equal => return vec![sorted[left].1 as i32, sorted[right].1 as i32],
                Ordering::Less => left += 1,
                Ordering::Greater => right -= 1,
            }
        }
        vec![]
    }
}
