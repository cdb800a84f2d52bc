fn count_at_most(matrix: &[Vec<i32>], limit: i64) -> usize {
    let mut col = matrix.len();
    let mut count = 0;
    for row in matrix {
        while col > 0 && i64::from(row[col - 1]) > limit {
            col -= 1;
        }
        count += col;
    }
    count
}

impl Solution {
    pub fn kth_smallest(matrix: Vec<Vec<i32>>, k: i32) -> i32 {
        let n = matrix.len();
        let (mut low, mut high) = (matrix[0][0] as i64, matrix[n - 1][n - 1] as i64);
        while low < high {
            let mid = (low + high).div_euclid(2);
            if count_at_most(&matrix, mid) < k as usize {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        low as i32
    }
}
