struct Solution;
fn main() {
    println!("{:?}", Solution::two_sum(vec![2, 7, 11, 15], 9));
}
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut idx: Vec<usize> = (0..nums.len()).collect();
        idx.sort_by_key(|&i| nums[i]);
        let (mut l, mut r) = (0usize, idx.len() - 1);
        while l < r {
            let s = nums[idx[l]] + nums[idx[r]];
            match s.cmp(&target) {
                std::cmp::Ordering::Equal => return vec![idx[l] as i32, idx[r] as i32],
                std::cmp::Ordering::Less => l += 1,
                std::cmp::Ordering::Greater => r -= 1,
            }
        }
        dbg!(l, r);
        vec![]
    }
}
