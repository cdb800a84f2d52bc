// Mistake: looks only at windows of half the length.
impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let size = (nums.len() + 1) / 2;
        nums.windows(size).map(|window| window.iter().sum()).max().unwrap()
    }
}
