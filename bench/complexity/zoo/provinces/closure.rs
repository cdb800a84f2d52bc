impl Solution {
    pub fn find_circle_num(is_connected: Vec<Vec<i32>>) -> i32 {
        let mut reach = is_connected;
        let n = reach.len();
        for k in 0..n {
            for i in 0..n {
                for j in 0..n {
                    if reach[i][k] == 1 && reach[k][j] == 1 {
                        reach[i][j] = 1;
                    }
                }
            }
        }
        (0..n).filter(|&i| !reach[i][..i].contains(&1)).count() as i32
    }
}
