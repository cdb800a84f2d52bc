function siftDown(heap: ListNode[], i: number): void {
    const item = heap[i];
    while (2 * i + 1 < heap.length) {
        let child = 2 * i + 1;
        if (child + 1 < heap.length && heap[child + 1].val < heap[child].val) child++;
        if (item.val <= heap[child].val) break;
        heap[i] = heap[child];
        i = child;
    }
    heap[i] = item;
}

function mergeKLists(lists: Array<ListNode | null>): ListNode | null {
    const heap = lists.filter((list): list is ListNode => list !== null);
    for (let i = (heap.length >> 1) - 1; i >= 0; i--) siftDown(heap, i);
    const dummy = new ListNode();
    let tail = dummy;
    while (heap.length > 0) {
        tail.next = heap[0];
        tail = heap[0];
        if (tail.next) heap[0] = tail.next;
        else {
            const last = heap.pop()!;
            if (heap.length === 0) break;
            heap[0] = last;
        }
        siftDown(heap, 0);
    }
    return dummy.next;
}
