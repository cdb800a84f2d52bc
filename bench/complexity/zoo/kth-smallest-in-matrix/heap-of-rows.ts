function kthSmallest(matrix: number[][], k: number): number {
    const n = matrix.length;
    // heap of row numbers; column[r] is how far row r has been taken
    const column: number[] = new Array(n).fill(0);
    const heap: number[] = matrix.map((_, r) => r);
    const key = (i: number): number => matrix[heap[i]][column[heap[i]]];
    const swap = (i: number, j: number): void => {
        const row = heap[i];
        heap[i] = heap[j];
        heap[j] = row;
    };
    const siftDown = (start: number): void => {
        let i = start;
        while (2 * i + 1 < heap.length) {
            let child = 2 * i + 1;
            if (child + 1 < heap.length && key(child + 1) < key(child)) child++;
            if (key(i) <= key(child)) return;
            swap(i, child);
            i = child;
        }
    };
    for (let i = (n >> 1) - 1; i >= 0; i--) siftDown(i);
    for (let taken = 1; taken < k; taken++) {
        column[heap[0]]++;
        if (column[heap[0]] === n) {
            swap(0, heap.length - 1);
            heap.pop();
        }
        siftDown(0);
    }
    return key(0);
}
