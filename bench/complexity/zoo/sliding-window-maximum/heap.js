class MaxHeap {
    #items = [];
    get top() {
        return this.#items[0];
    }
    push(value, index) {
        const items = this.#items;
        items.push({ value, index });
        for (let i = items.length - 1; i > 0; ) {
            const parent = Math.floor((i - 1) / 2);
            if (items[parent].value >= items[i].value) return;
            [items[parent], items[i]] = [items[i], items[parent]];
            i = parent;
        }
    }
    pop() {
        const items = this.#items;
        const last = items.pop();
        if (items.length === 0) return;
        items[0] = last;
        for (let i = 0; ; ) {
            const left = 2 * i + 1, right = left + 1;
            let largest = i;
            if (left < items.length && items[left].value > items[largest].value) largest = left;
            if (right < items.length && items[right].value > items[largest].value) largest = right;
            if (largest === i) return;
            [items[largest], items[i]] = [items[i], items[largest]];
            i = largest;
        }
    }
}

var maxSlidingWindow = function(nums, k) {
    const heap = new MaxHeap();
    const result = [];
    nums.forEach((value, i) => {
        heap.push(value, i);
        while (heap.top.index <= i - k) heap.pop();
        if (i >= k - 1) result.push(heap.top.value);
    });
    return result;
};
