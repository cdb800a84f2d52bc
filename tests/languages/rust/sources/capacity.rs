impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let many = usize::MAX / nums.len();
        Vec::<i64>::with_capacity(many).len() as i32
    }
}
