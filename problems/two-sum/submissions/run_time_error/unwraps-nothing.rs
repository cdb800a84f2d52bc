// Mistake: takes it for granted that the partner has been seen already.
use std::collections::HashMap;

impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut seen: HashMap<i32, usize> = HashMap::new();
        for (i, x) in nums.iter().enumerate() {
            let j = *seen.get(&(target - x)).unwrap();
            if j != i {
                return vec![j as i32, i as i32];
            }
            seen.insert(*x, i);
        }
        vec![]
    }
}
