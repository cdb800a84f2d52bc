impl Solution {
    pub fn daily_temperatures(temperatures: Vec<i32>) -> Vec<i32> {
        temperatures
            .iter()
            .enumerate()
            .map(|(i, today)| {
                temperatures[i + 1..]
                    .iter()
                    .position(|later| later > today)
                    .map_or(0, |days| days as i32 + 1)
            })
            .collect()
    }
}
