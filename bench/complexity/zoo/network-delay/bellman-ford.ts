function networkDelayTime(times: number[][], n: number, k: number): number {
    const dist: number[] = Array(n + 1).fill(Number.POSITIVE_INFINITY);
    dist[k] = 0;
    for (let i = 0; i < n - 1; i++) {
        times.forEach(([from, to, time]) => {
            dist[to] = Math.min(dist[to], dist[from] + time);
        });
    }
    dist[0] = 0;
    const latest = dist.reduce((a, b) => Math.max(a, b), 0);
    return Number.isFinite(latest) ? latest : -1;
}
