class MinHeap {
    private heap: number[] = [];

    size(): number {
        return this.heap.length;
    }

    top(): number {
        return this.heap[0];
    }

    add(value: number): void {
        let i = this.heap.push(value) - 1;
        while (i > 0) {
            const parent = Math.floor((i - 1) / 2);
            if (this.heap[parent] <= this.heap[i]) return;
            [this.heap[parent], this.heap[i]] = [this.heap[i], this.heap[parent]];
            i = parent;
        }
    }

    poll(): number {
        const result = this.heap[0];
        const last = this.heap.pop()!;
        if (this.heap.length === 0) return result;
        this.heap[0] = last;
        let i = 0;
        while (true) {
            let child = 2 * i + 1;
            if (child >= this.heap.length) break;
            if (child + 1 < this.heap.length && this.heap[child + 1] < this.heap[child]) child++;
            if (this.heap[i] <= this.heap[child]) break;
            [this.heap[i], this.heap[child]] = [this.heap[child], this.heap[i]];
            i = child;
        }
        return result;
    }
}

function runningMedians(nums: number[]): number[] {
    const lower = new MinHeap(); // of negated numbers
    const upper = new MinHeap();
    const result: number[] = [];
    for (const num of nums) {
        lower.add(-num);
        upper.add(-lower.poll());
        if (upper.size() > lower.size()) lower.add(-upper.poll());
        if (lower.size() > upper.size()) {
            result.push(-lower.top());
        } else {
            result.push((upper.top() - lower.top()) / 2);
        }
    }
    return result;
}
