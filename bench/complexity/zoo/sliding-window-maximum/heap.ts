function maxSlidingWindow(nums: number[], k: number): number[] {
    const heap: number[] = []; // indexes, the largest number first
    const result: number[] = [];

    function push(index: number): void {
        let i = heap.length;
        heap.push(index);
        while (i > 0) {
            const parent = (i - 1) >> 1;
            if (nums[heap[parent]] >= nums[index]) break;
            heap[i] = heap[parent];
            i = parent;
        }
        heap[i] = index;
    }

    function pop(): void {
        const moved = heap.pop()!;
        if (heap.length === 0) return;
        let i = 0;
        for (;;) {
            let child = 2 * i + 1;
            if (child >= heap.length) break;
            if (child + 1 < heap.length && nums[heap[child + 1]] > nums[heap[child]]) child++;
            if (nums[heap[child]] <= nums[moved]) break;
            heap[i] = heap[child];
            i = child;
        }
        heap[i] = moved;
    }

    for (let i = 0; i < nums.length; i++) {
        push(i);
        while (heap[0] <= i - k) pop();
        if (i >= k - 1) result.push(nums[heap[0]]);
    }
    return result;
}
