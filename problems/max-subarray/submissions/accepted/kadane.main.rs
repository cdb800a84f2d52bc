#![allow(unused)]
use std::collections::HashMap;

struct Solution {}

impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let mut best = nums[0];
        let mut here = 0;
        for x in nums {
            here = x.max(here + x);
            best = best.max(here);
        }
        best
    }
}

fn main() {
    println!("{}", Solution::max_sub_array(vec![-2, 1, -3, 4, -1, 2, 1, -5, 4]));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number() {
        assert_eq!(Solution::max_sub_array(vec![-7]), -7);
    }
}
