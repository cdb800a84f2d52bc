impl Solution {
    pub fn rotate(nums: &mut Vec<i32>, k: i32) {
        let n = nums.len();
        let old = nums.clone();
        for (i, x) in old.into_iter().enumerate() {
            nums[(i + k as usize) % n] = x;
        }
    }
}
