// Mistake: uses the numbers themselves as places of a table, negative ones too.
impl Solution {
    pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32> {
        let mut place = vec![None; 1000];
        for (i, &x) in nums.iter().enumerate() {
            if let Some(j) = place[(target - x) as usize] {
                return vec![j, i as i32];
            }
            place[x as usize] = Some(i as i32);
        }
        vec![]
    }
}
