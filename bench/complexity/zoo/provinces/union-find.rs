struct UnionFind {
    parent: Vec<usize>,
    groups: i32,
}

impl UnionFind {
    fn new(n: usize) -> Self {
        UnionFind { parent: (0..n).collect(), groups: n as i32 }
    }

    fn find(&mut self, x: usize) -> usize {
        if self.parent[x] != x {
            let root = self.find(self.parent[x]);
            self.parent[x] = root;
        }
        self.parent[x]
    }

    fn union(&mut self, x: usize, y: usize) {
        let (x, y) = (self.find(x), self.find(y));
        if x != y {
            self.parent[y] = x;
            self.groups -= 1;
        }
    }
}

impl Solution {
    pub fn find_circle_num(is_connected: Vec<Vec<i32>>) -> i32 {
        let mut sets = UnionFind::new(is_connected.len());
        for (i, row) in is_connected.iter().enumerate() {
            for (j, &joined) in row.iter().enumerate().take(i) {
                if joined == 1 {
                    sets.union(i, j);
                }
            }
        }
        sets.groups
    }
}
