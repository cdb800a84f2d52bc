impl Solution {
    pub fn remove_element(nums: &mut Vec<i32>, val: i32) -> i32 { val }
}
