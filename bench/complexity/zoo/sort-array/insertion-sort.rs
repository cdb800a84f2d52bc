impl Solution {
    pub fn sort_array(mut nums: Vec<i32>) -> Vec<i32> {
        for i in 1..nums.len() {
            let mut j = i;
            while j > 0 && nums[j - 1] > nums[j] {
                nums.swap(j - 1, j);
                j -= 1;
            }
        }
        nums
    }
}
