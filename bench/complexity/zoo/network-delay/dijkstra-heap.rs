use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

impl Solution {
    pub fn network_delay_time(times: Vec<Vec<i32>>, n: i32, k: i32) -> i32 {
        let mut graph: HashMap<i32, Vec<(i32, i32)>> = HashMap::new();
        for t in times {
            graph.entry(t[0]).or_default().push((t[1], t[2]));
        }
        let mut arrival = vec![None; n as usize + 1];
        let mut missing = n;
        let mut heap = BinaryHeap::from([Reverse((0, k))]);
        while let Some(Reverse((time, node))) = heap.pop() {
            if arrival[node as usize].is_some() {
                continue;
            }
            arrival[node as usize] = Some(time);
            missing -= 1;
            if missing == 0 {
                return time;
            }
            for &(next, w) in graph.get(&node).into_iter().flatten() {
                if arrival[next as usize].is_none() {
                    heap.push(Reverse((time + w, next)));
                }
            }
        }
        -1
    }
}
