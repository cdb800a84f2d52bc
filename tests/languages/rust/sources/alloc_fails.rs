impl Solution {
    pub fn max_sub_array(nums: Vec<i32>) -> i32 {
        let all: Vec<u8> = Vec::with_capacity((1 << 60) + nums.len());
        all.capacity() as i32
    }
}
