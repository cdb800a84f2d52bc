impl Solution {
    pub fn network_delay_time(times: Vec<Vec<i32>>, n: i32, k: i32) -> i32 {
        let mut dist: Vec<Option<i32>> = vec![None; n as usize + 1];
        dist[k as usize] = Some(0);
        for _ in 1..n {
            let mut changed = false;
            for edge in &times {
                let (u, v, w) = (edge[0] as usize, edge[1] as usize, edge[2]);
                if let Some(d) = dist[u] {
                    if dist[v].map_or(true, |old| d + w < old) {
                        dist[v] = Some(d + w);
                        changed = true;
                    }
                }
            }
            if !changed {
                break;
            }
        }
        dist[1..]
            .iter()
            .try_fold(0, |latest, &d| d.map(|d| d.max(latest)))
            .unwrap_or(-1)
    }
}
