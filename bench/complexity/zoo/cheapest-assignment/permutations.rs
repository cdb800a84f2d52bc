impl Solution {
    pub fn min_cost(cost: Vec<Vec<i32>>) -> i32 {
        fn assign(cost: &[Vec<i32>], jobs: &mut Vec<usize>, worker: usize, total: i32) -> i32 {
            if worker == jobs.len() {
                return total;
            }
            let mut best = i32::MAX;
            for i in worker..jobs.len() {
                jobs.swap(worker, i);
                best = best.min(assign(
                    cost,
                    jobs,
                    worker + 1,
                    total + cost[worker][jobs[worker]],
                ));
                jobs.swap(worker, i);
            }
            best
        }
        let mut jobs = (0..cost.len()).collect();
        assign(&cost, &mut jobs, 0, 0)
    }
}
