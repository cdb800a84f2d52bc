var networkDelayTime = function(times, n, k) {
    const graph = Array.from({ length: n + 1 }, () => []);
    for (const [u, v, w] of times) graph[u].push([v, w]);
    const dist = new Array(n + 1).fill(Infinity);
    dist[k] = 0;
    const done = new Set();
    let latest = 0;
    while (done.size < n) {
        let u = 0;
        for (let v = 1; v <= n; v++) {
            if (!done.has(v) && dist[v] < dist[u]) u = v;
        }
        if (u === 0) return -1;
        done.add(u);
        latest = dist[u];
        for (const [v, w] of graph[u]) dist[v] = Math.min(dist[v], dist[u] + w);
    }
    return latest;
};
