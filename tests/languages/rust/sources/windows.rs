#![allow(dead_code)]
use std::collections::HashMap;
use std::cmp::*;
use std::io;

struct Solution;

impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let mut best = HashMap::new();
        let (mut here, mut most) = (0, i32::MIN);
        for &x in nums.iter() {
            here = max(x, here + x);
            most = max(most, here);
            best.insert(most, x);
        }
        *best.keys().max().unwrap()
    }
}

fn main() {
    println!("{}", Solution::max_sub_array(vec![1]));
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn works() {
        assert_eq!(Solution::max_sub_array(vec![1]), 1);
    }
}
