impl Solution {
    pub fn find_circle_num(is_connected: Vec<Vec<i32>>) -> i32 {
        fn dfs(city: usize, graph: &Vec<Vec<i32>>, visited: &mut Vec<bool>) {
            visited[city] = true;
            for next in 0..graph.len() {
                if graph[city][next] == 1 && !visited[next] {
                    dfs(next, graph, visited);
                }
            }
        }

        let mut visited = vec![false; is_connected.len()];
        let mut provinces = 0;
        for city in 0..is_connected.len() {
            if !visited[city] {
                provinces += 1;
                dfs(city, &is_connected, &mut visited);
            }
        }
        provinces
    }
}
