// Mistake: where the sum is too large neither pointer moves.
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut sorted: Vec<(i32, i32)> = nums.into_iter().zip(0..).collect();
        sorted.sort();
        let (mut left, right) = (0, sorted.len() - 1);
        while sorted[left].0 + sorted[right].0 != target {
            if sorted[left].0 + sorted[right].0 < target {
                left += 1;
            }
        }
        vec![sorted[left].1, sorted[right].1]
    }
}
