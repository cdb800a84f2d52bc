/*
 * @lc app=leetcode id=1 lang=rust
 */
// @lc code=start
use std::collections::*;
use std::cmp::*;
macro_rules! at { ($v:expr, $i:expr) => { $v[$i as usize] }; }
const NONE: usize = usize::MAX;
type Pair = (i32, usize);
trait Finder { fn find(&self, x: i32) -> Option<usize>; }
struct Table(BTreeMap<i32, usize>);
impl Finder for Table { fn find(&self, x: i32) -> Option<usize> { self.0.get(&x).copied() } }
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut t = Table(BTreeMap::new());
        for i in 0..nums.len() {
            if let Some(j) = t.find(target - at!(nums, i)) { return [j, i].iter().map(|&x| x as i32).collect(); }
            t.0.insert(nums[i], i);
        }
        unreachable!()
    }
}
// @lc code=end
