struct Fenwick(Vec<i64>);

impl Fenwick {
    fn add(&mut self, mut i: usize) {
        while i < self.0.len() {
            self.0[i] += 1;
            i += i & i.wrapping_neg();
        }
    }

    fn sum(&self, mut i: usize) -> i64 {
        let mut total = 0;
        while i > 0 {
            total += self.0[i];
            i &= i - 1;
        }
        total
    }
}

impl Solution {
    pub fn count_inversions(nums: Vec<i32>) -> i64 {
        let mut sorted = nums.clone();
        sorted.sort_unstable();
        sorted.dedup();
        let mut seen = Fenwick(vec![0; sorted.len() + 1]);
        let mut count = 0;
        for x in nums.iter().rev() {
            let rank = sorted.binary_search(x).unwrap();
            count += seen.sum(rank);
            seen.add(rank + 1);
        }
        count
    }
}
