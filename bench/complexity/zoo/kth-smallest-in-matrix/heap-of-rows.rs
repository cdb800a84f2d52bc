use std::cmp::Reverse;
use std::collections::BinaryHeap;

impl Solution {
    pub fn kth_smallest(matrix: Vec<Vec<i32>>, k: i32) -> i32 {
        let mut heap: BinaryHeap<_> = matrix
            .iter()
            .enumerate()
            .map(|(r, row)| Reverse((row[0], r, 0)))
            .collect();
        for _ in 1..k {
            let Reverse((_, r, c)) = heap.pop().unwrap();
            if let Some(&value) = matrix[r].get(c + 1) {
                heap.push(Reverse((value, r, c + 1)));
            }
        }
        heap.peek().unwrap().0 .0
    }
}
