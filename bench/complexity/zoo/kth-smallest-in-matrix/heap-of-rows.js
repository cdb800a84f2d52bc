class MinHeap {
    constructor(less) {
        this.items = [];
        this.less = less;
    }
    push(item) {
        const { items, less } = this;
        let i = items.push(item) - 1;
        while (i > 0) {
            const parent = (i - 1) >> 1;
            if (!less(items[i], items[parent])) break;
            [items[i], items[parent]] = [items[parent], items[i]];
            i = parent;
        }
    }
    pop() {
        const { items, less } = this;
        const top = items[0];
        const last = items.pop();
        if (items.length > 0) {
            items[0] = last;
            for (let i = 0; ; ) {
                let least = i;
                for (const child of [2 * i + 1, 2 * i + 2]) {
                    if (child < items.length && less(items[child], items[least])) least = child;
                }
                if (least === i) break;
                [items[i], items[least]] = [items[least], items[i]];
                i = least;
            }
        }
        return top;
    }
}

var kthSmallest = function(matrix, k) {
    const heap = new MinHeap((a, b) => a[0] < b[0]);
    matrix.forEach((row, r) => heap.push([row[0], r, 0]));
    for (; ; k--) {
        const [value, r, c] = heap.pop();
        if (k === 1) return value;
        if (c + 1 < matrix.length) heap.push([matrix[r][c + 1], r, c + 1]);
    }
};
