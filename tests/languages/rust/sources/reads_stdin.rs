impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let mut line = String::new();
        std::io::stdin().read_line(&mut line).unwrap() as i32 + 2
    }
}
