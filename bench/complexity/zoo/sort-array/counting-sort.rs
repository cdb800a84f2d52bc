impl Solution {
    pub fn sort_array(nums: Vec<i32>) -> Vec<i32> {
        let mut count = vec![0usize; nums.len()];
        for &x in &nums {
            count[x as usize] += 1;
        }
        let mut sorted = Vec::with_capacity(nums.len());
        for (value, &times) in count.iter().enumerate() {
            sorted.extend(std::iter::repeat(value as i32).take(times));
        }
        sorted
    }
}
