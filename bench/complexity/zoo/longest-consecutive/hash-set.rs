use std::collections::HashSet;

impl Solution {
    pub fn longest_consecutive(nums: Vec<i32>) -> i32 {
        let set: HashSet<i32> = nums.into_iter().collect();
        set.iter()
            .filter(|&x| !set.contains(&(x - 1)))
            .map(|&x| (x..).take_while(|y| set.contains(y)).count() as i32)
            .max()
            .unwrap_or(0)
    }
}
