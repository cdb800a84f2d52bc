class PriorityQueue {
    constructor(compare) {
        this.compare = compare;
        this.heap = [];
    }

    isEmpty() {
        return this.heap.length === 0;
    }

    enqueue(item) {
        let i = this.heap.push(item) - 1;
        while (i > 0) {
            const parent = (i - 1) >> 1;
            if (this.compare(this.heap[parent], item) <= 0) break;
            this.heap[i] = this.heap[parent];
            i = parent;
        }
        this.heap[i] = item;
    }

    dequeue() {
        const top = this.heap[0];
        const item = this.heap.pop();
        const size = this.heap.length;
        if (size === 0) return top;
        let i = 0;
        for (;;) {
            let child = 2 * i + 1;
            if (child >= size) break;
            if (child + 1 < size && this.compare(this.heap[child + 1], this.heap[child]) < 0) child++;
            if (this.compare(item, this.heap[child]) <= 0) break;
            this.heap[i] = this.heap[child];
            i = child;
        }
        this.heap[i] = item;
        return top;
    }
}

var mergeKLists = function(lists) {
    const queue = new PriorityQueue((a, b) => a.val - b.val);
    for (const list of lists) if (list) queue.enqueue(list);
    const dummy = new ListNode(0);
    let tail = dummy;
    while (!queue.isEmpty()) {
        tail.next = queue.dequeue();
        tail = tail.next;
        if (tail.next) queue.enqueue(tail.next);
    }
    return dummy.next;
};
