class MinHeap {
    constructor() {
        this.data = [];
    }

    push(value) {
        const data = this.data;
        data.push(value);
        let i = data.length - 1;
        while (i > 0) {
            const parent = (i - 1) >> 1;
            if (data[parent] <= data[i]) break;
            [data[parent], data[i]] = [data[i], data[parent]];
            i = parent;
        }
    }

    pop() {
        const data = this.data;
        const top = data[0];
        const last = data.pop();
        if (data.length === 0) return top;
        data[0] = last;
        let i = 0;
        for (;;) {
            let least = i;
            const left = 2 * i + 1, right = left + 1;
            if (left < data.length && data[left] < data[least]) least = left;
            if (right < data.length && data[right] < data[least]) least = right;
            if (least === i) return top;
            [data[least], data[i]] = [data[i], data[least]];
            i = least;
        }
    }
}

var findKthLargest = function(nums, k) {
    const heap = new MinHeap();
    for (const x of nums) {
        heap.push(x);
        if (heap.data.length > k) heap.pop();
    }
    return heap.data[0];
};
