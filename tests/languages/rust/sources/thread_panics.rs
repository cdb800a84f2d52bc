impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let later = thread::spawn(move || {
            nums[7]
        });
        later.join().unwrap()
    }
}
