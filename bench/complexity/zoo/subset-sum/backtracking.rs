impl Solution {
    pub fn count_subsets(nums: Vec<i32>, target: i32) -> i32 {
        fn dfs(nums: &[i32], target: i32) -> i32 {
            match nums.split_first() {
                None => (target == 0) as i32,
                Some((first, rest)) => dfs(rest, target) + dfs(rest, target - first),
            }
        }
        dfs(&nums, target)
    }
}
