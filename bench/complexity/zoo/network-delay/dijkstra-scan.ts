function networkDelayTime(times: number[][], n: number, k: number): number {
    const graph = new Map<number, [number, number][]>();
    for (const [u, v, w] of times) {
        if (!graph.has(u)) graph.set(u, []);
        graph.get(u)!.push([v, w]);
    }
    const dist: number[] = new Array(n + 1).fill(Infinity);
    const visited: boolean[] = new Array(n + 1).fill(false);
    dist[k] = 0;
    for (let round = 0; round < n; round++) {
        let current = -1;
        for (let node = 1; node <= n; node++) {
            if (!visited[node] && (current < 0 || dist[node] < dist[current])) current = node;
        }
        if (dist[current] === Infinity) return -1;
        visited[current] = true;
        for (const [next, time] of graph.get(current) ?? []) {
            dist[next] = Math.min(dist[next], dist[current] + time);
        }
    }
    let latest = 0;
    for (let node = 1; node <= n; node++) latest = Math.max(latest, dist[node]);
    return latest;
}
