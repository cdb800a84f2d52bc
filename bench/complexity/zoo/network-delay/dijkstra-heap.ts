type Entry = [time: number, node: number];

function push(heap: Entry[], entry: Entry): void {
    let i = heap.length;
    heap.push(entry);
    while (i > 0) {
        const parent = (i - 1) >> 1;
        if (heap[parent][0] <= entry[0]) break;
        heap[i] = heap[parent];
        i = parent;
    }
    heap[i] = entry;
}

function pop(heap: Entry[]): Entry {
    const top = heap[0];
    const last = heap.pop()!;
    if (heap.length === 0) return top;
    let i = 0;
    for (let child = 1; child < heap.length; child = 2 * i + 1) {
        if (child + 1 < heap.length && heap[child + 1][0] < heap[child][0]) child++;
        if (last[0] <= heap[child][0]) break;
        heap[i] = heap[child];
        i = child;
    }
    heap[i] = last;
    return top;
}

function networkDelayTime(times: number[][], n: number, k: number): number {
    const graph: Entry[][] = Array.from({ length: n + 1 }, () => []);
    for (const [u, v, w] of times) graph[u].push([w, v]);
    const dist: number[] = new Array(n + 1).fill(Infinity);
    dist[k] = 0;
    const heap: Entry[] = [[0, k]];
    while (heap.length > 0) {
        const [time, node] = pop(heap);
        if (time > dist[node]) continue;
        for (const [w, next] of graph[node]) {
            if (time + w < dist[next]) {
                dist[next] = time + w;
                push(heap, [dist[next], next]);
            }
        }
    }
    let latest = 0;
    for (let node = 1; node <= n; node++) latest = Math.max(latest, dist[node]);
    return latest === Infinity ? -1 : latest;
}
