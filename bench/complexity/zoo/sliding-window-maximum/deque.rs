use std::collections::VecDeque;

impl Solution {
    pub fn max_sliding_window(nums: Vec<i32>, k: i32) -> Vec<i32> {
        let k = k as usize;
        let mut deque: VecDeque<usize> = VecDeque::new();
        let mut result = Vec::new();
        for i in 0..nums.len() {
            while deque.back().map_or(false, |&j| nums[j] <= nums[i]) {
                deque.pop_back();
            }
            deque.push_back(i);
            if deque[0] + k == i {
                deque.pop_front();
            }
            if i + 1 >= k {
                result.push(nums[deque[0]]);
            }
        }
        result
    }
}
