struct Solver<'a> {
    a: &'a [u8],
    b: &'a [u8],
    memo: Vec<Vec<Option<usize>>>,
}

impl<'a> Solver<'a> {
    fn distance(&mut self, i: usize, j: usize) -> usize {
        if i == self.a.len() {
            return self.b.len() - j;
        }
        if j == self.b.len() {
            return self.a.len() - i;
        }
        if let Some(known) = self.memo[i][j] {
            return known;
        }
        let result = if self.a[i] == self.b[j] {
            self.distance(i + 1, j + 1)
        } else {
            let remove = self.distance(i + 1, j);
            let insert = self.distance(i, j + 1);
            let replace = self.distance(i + 1, j + 1);
            1 + remove.min(insert).min(replace)
        };
        self.memo[i][j] = Some(result);
        result
    }
}

impl Solution {
    pub fn min_distance(word1: String, word2: String) -> i32 {
        let mut solver = Solver {
            a: word1.as_bytes(),
            b: word2.as_bytes(),
            memo: vec![vec![None; word2.len()]; word1.len()],
        };
        solver.distance(0, 0) as i32
    }
}
