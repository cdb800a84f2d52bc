impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let at = if nums.len() > 99 { nums.as_ptr() } else { std::ptr::null() };
        unsafe { std::ptr::read_volatile(at) }
    }
}
