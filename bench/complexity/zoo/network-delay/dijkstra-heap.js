class PriorityQueue {
    constructor() {
        this.heap = [];
    }
    isEmpty() {
        return this.heap.length === 0;
    }
    enqueue(priority, value) {
        this.heap.push({ priority, value });
        let i = this.heap.length - 1;
        while (i > 0) {
            const parent = Math.floor((i - 1) / 2);
            if (this.heap[parent].priority <= this.heap[i].priority) break;
            this.swap(i, parent);
            i = parent;
        }
    }
    dequeue() {
        const top = this.heap[0];
        const last = this.heap.pop();
        if (!this.isEmpty()) {
            this.heap[0] = last;
            this.sinkDown();
        }
        return top;
    }
    sinkDown() {
        const n = this.heap.length;
        let i = 0;
        while (2 * i + 1 < n) {
            let child = 2 * i + 1;
            if (child + 1 < n && this.heap[child + 1].priority < this.heap[child].priority) child++;
            if (this.heap[i].priority <= this.heap[child].priority) break;
            this.swap(i, child);
            i = child;
        }
    }
    swap(i, j) {
        [this.heap[i], this.heap[j]] = [this.heap[j], this.heap[i]];
    }
}

var networkDelayTime = function(times, n, k) {
    const graph = new Map();
    for (const [u, v, w] of times) {
        if (!graph.has(u)) graph.set(u, []);
        graph.get(u).push([v, w]);
    }
    const arrival = new Map();
    const queue = new PriorityQueue();
    queue.enqueue(0, k);
    let latest = 0;
    while (!queue.isEmpty()) {
        const { priority: time, value: node } = queue.dequeue();
        if (arrival.has(node)) continue;
        arrival.set(node, time);
        latest = time;
        for (const [next, w] of graph.get(node) ?? []) {
            if (!arrival.has(next)) queue.enqueue(time + w, next);
        }
    }
    return arrival.size === n ? latest : -1;
};
