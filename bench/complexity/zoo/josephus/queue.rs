use std::collections::VecDeque;

impl Solution {
    pub fn last_standing(n: i32) -> i32 {
        let mut circle: VecDeque<i32> = (1..=n).collect();
        loop {
            let first = circle.pop_front().unwrap();
            if circle.pop_front().is_none() {
                return first;
            }
            circle.push_back(first);
        }
    }
}
