impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        Self::solve(&nums)
    }

    fn solve(nums: &[i32]) -> i32 {
        if nums.len() == 1 {
            return nums[0];
        }
        let (left, right) = nums.split_at(nums.len() / 2);
        let crossing = best_prefix(left.iter().rev()) + best_prefix(right.iter());
        Self::solve(left).max(Self::solve(right)).max(crossing)
    }
}

fn best_prefix<'a>(values: impl Iterator<Item = &'a i32>) -> i32 {
    values
        .scan(0, |sum, x| {
            *sum += x;
            Some(*sum)
        })
        .max()
        .unwrap()
}
