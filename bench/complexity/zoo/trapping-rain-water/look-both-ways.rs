impl Solution {
    pub fn trap(height: Vec<i32>) -> i32 {
        (0..height.len())
            .map(|i| {
                let left = height[..=i].iter().max().unwrap();
                let right = height[i..].iter().max().unwrap();
                left.min(right) - height[i]
            })
            .sum()
    }
}
