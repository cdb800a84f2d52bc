impl Solution {
    pub fn min_path_sum(grid: Vec<Vec<i32>>) -> i32 {
        let mut sums: Vec<i32> = grid[0]
            .iter()
            .scan(0, |sum, cost| {
                *sum += cost;
                Some(*sum)
            })
            .collect();
        for row in &grid[1..] {
            sums[0] += row[0];
            for c in 1..row.len() {
                sums[c] = row[c] + sums[c].min(sums[c - 1]);
            }
        }
        sums[sums.len() - 1]
    }
}
