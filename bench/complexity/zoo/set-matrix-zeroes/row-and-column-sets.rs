impl Solution {
    pub fn set_zeroes(matrix: &mut Vec<Vec<i32>>) {
        let zero_row: Vec<bool> = matrix.iter().map(|row| row.contains(&0)).collect();
        let zero_col: Vec<bool> = (0..matrix[0].len())
            .map(|c| matrix.iter().any(|row| row[c] == 0))
            .collect();
        for (row, zero) in matrix.iter_mut().zip(zero_row) {
            for (value, &zero_below) in row.iter_mut().zip(&zero_col) {
                if zero || zero_below {
                    *value = 0;
                }
            }
        }
    }
}
