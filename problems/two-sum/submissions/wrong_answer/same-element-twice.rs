// Mistake: fills the map first, so half of the target finds itself.
use std::collections::HashMap;

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let places: HashMap<i32, usize> = nums.iter().copied().zip(0..).collect();
        for (i, x) in nums.iter().enumerate() {
            if let Some(&j) = places.get(&(target - x)) {
                return vec![i as i32, j as i32];
            }
        }
        vec![]
    }
}
