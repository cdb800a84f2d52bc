class Heap {
    private readonly items: number[] = [];

    get size(): number {
        return this.items.length;
    }

    get top(): number {
        return this.items[0];
    }

    push(value: number): void {
        this.items.push(value);
        let at = this.items.length - 1;
        while (at > 0) {
            const up = Math.floor((at - 1) / 2);
            if (this.items[up] <= value) break;
            this.items[at] = this.items[up];
            at = up;
        }
        this.items[at] = value;
    }

    pop(): void {
        const value = this.items.pop()!;
        const n = this.items.length;
        if (n === 0) return;
        let at = 0;
        while (2 * at + 1 < n) {
            let down = 2 * at + 1;
            if (down + 1 < n && this.items[down + 1] < this.items[down]) down++;
            if (this.items[down] >= value) break;
            this.items[at] = this.items[down];
            at = down;
        }
        this.items[at] = value;
    }
}

function findKthLargest(nums: number[], k: number): number {
    const heap = new Heap();
    for (const x of nums) {
        heap.push(x);
        if (heap.size > k) heap.pop();
    }
    return heap.top;
}
