impl Solution {
    pub fn rotate(nums: &mut Vec<i32>, k: i32) {
        let k = k as usize % nums.len();
        nums.reverse();
        let (front, back) = nums.split_at_mut(k);
        front.reverse();
        back.reverse();
    }
}
