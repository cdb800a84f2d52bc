impl Solution {
    pub fn count_triples(nums: Vec<i32>, target: i32) -> i32 {
        let mut nums = nums;
        nums.sort_unstable();
        let mut count = 0;
        for i in 0..nums.len() {
            let (mut l, mut r) = (i + 1, nums.len() - 1);
            while l < r {
                match (nums[i] + nums[l] + nums[r]).cmp(&target) {
                    std::cmp::Ordering::Less => l += 1,
                    std::cmp::Ordering::Greater => r -= 1,
                    std::cmp::Ordering::Equal => {
                        count += 1;
                        l += 1;
                        r -= 1;
                    }
                }
            }
        }
        count
    }
}
