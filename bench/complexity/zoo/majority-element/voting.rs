impl Solution {
    pub fn majority_element(nums: Vec<i32>) -> i32 {
        let (winner, _) = nums.iter().fold((0, 0), |(winner, lead), &x| {
            if lead == 0 {
                (x, 1)
            } else if x == winner {
                (winner, lead + 1)
            } else {
                (winner, lead - 1)
            }
        });
        winner
    }
}
