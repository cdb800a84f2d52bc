impl Solution {
    pub fn count_triples(mut nums: Vec<i32>, target: i32) -> i32 {
        nums.sort();
        let mut count = 0;
        for i in 0..nums.len() {
            for j in i + 1..nums.len() {
                if nums[j + 1..]
                    .binary_search(&(target - nums[i] - nums[j]))
                    .is_ok()
                {
                    count += 1;
                }
            }
        }
        count
    }
}
