impl Solution {
    pub fn network_delay_time(times: Vec<Vec<i32>>, n: i32, k: i32) -> i32 {
        let n = n as usize;
        let mut graph = vec![Vec::new(); n + 1];
        for edge in &times {
            graph[edge[0] as usize].push((edge[1] as usize, edge[2]));
        }
        let mut dist = vec![i32::MAX; n + 1];
        dist[k as usize] = 0;
        let mut done = vec![false; n + 1];
        let mut latest = 0;
        for _ in 0..n {
            let u = (1..=n)
                .filter(|&v| !done[v])
                .min_by_key(|&v| dist[v])
                .unwrap();
            if dist[u] == i32::MAX {
                return -1;
            }
            done[u] = true;
            latest = dist[u];
            for &(v, w) in &graph[u] {
                dist[v] = dist[v].min(dist[u] + w);
            }
        }
        latest
    }
}
