// Mistake: sorts the numbers themselves and returns positions in the sorted order.
impl Solution {
    pub fn two_sum(mut nums: Vec<i32>, target: i32) -> Vec<i32> {
        nums.sort();
        for (i, x) in nums.iter().enumerate() {
            if let Ok(j) = nums[i + 1..].binary_search(&(target - x)) {
                return vec![i as i32, (i + 1 + j) as i32];
            }
        }
        vec![]
    }
}
