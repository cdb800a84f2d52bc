impl Solution {
    pub fn majority_element(nums: Vec<i32>) -> i32 {
        *nums
            .iter()
            .find(|&x| nums.iter().filter(|&y| x == y).count() > nums.len() / 2)
            .unwrap()
    }
}
