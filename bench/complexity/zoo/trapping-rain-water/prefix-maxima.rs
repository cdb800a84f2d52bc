impl Solution {
    pub fn trap(height: Vec<i32>) -> i32 {
        let n = height.len();
        let mut left = vec![0; n + 1];
        for i in 0..n {
            left[i + 1] = left[i].max(height[i]);
        }
        let mut right = vec![0; n + 1];
        for i in (0..n).rev() {
            right[i] = right[i + 1].max(height[i]);
        }
        height
            .iter()
            .enumerate()
            .map(|(i, &h)| left[i + 1].min(right[i]) - h)
            .sum()
    }
}
