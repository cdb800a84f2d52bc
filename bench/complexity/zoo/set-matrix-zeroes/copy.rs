impl Solution {
    pub fn set_zeroes(matrix: &mut Vec<Vec<i32>>) {
        let original = matrix.clone();
        for (r, row) in original.iter().enumerate() {
            for (c, &value) in row.iter().enumerate() {
                if value == 0 {
                    matrix[r].fill(0);
                    matrix.iter_mut().for_each(|other| other[c] = 0);
                }
            }
        }
    }
}
