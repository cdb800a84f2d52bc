impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        match nums[0] {
            0 => {
                let mut product = 1;
                for i in 1..40 { product *= i; }
                product
            }
            1 => nums[1] / (nums[0] - 1),
            2 => i32::try_from(nums[1] as i64 + i64::from(i32::MAX)).unwrap(),
            _ => nums[0].abs() as i32,
        }
    }
}
