class Heap {
    constructor(before) {
        this.before = before;
        this.items = [];
    }

    get size() {
        return this.items.length;
    }

    peek() {
        return this.items[0];
    }

    push(value) {
        this.items.push(value);
        let i = this.items.length - 1;
        while (i > 0) {
            const parent = (i - 1) >> 1;
            if (!this.before(this.items[i], this.items[parent])) break;
            this.swap(i, parent);
            i = parent;
        }
    }

    pop() {
        const top = this.items[0];
        const last = this.items.pop();
        if (this.items.length > 0) {
            this.items[0] = last;
            this.siftDown(0);
        }
        return top;
    }

    siftDown(i) {
        const left = 2 * i + 1, right = 2 * i + 2;
        let first = i;
        if (left < this.size && this.before(this.items[left], this.items[first])) first = left;
        if (right < this.size && this.before(this.items[right], this.items[first])) first = right;
        if (first !== i) {
            this.swap(i, first);
            this.siftDown(first);
        }
    }

    swap(i, j) {
        [this.items[i], this.items[j]] = [this.items[j], this.items[i]];
    }
}

var runningMedians = function(nums) {
    const low = new Heap((a, b) => a > b);
    const high = new Heap((a, b) => a < b);
    const medians = [];
    for (const num of nums) {
        low.push(num);
        high.push(low.pop());
        if (high.size > low.size) low.push(high.pop());
        medians.push(low.size > high.size ? low.peek() : (low.peek() + high.peek()) / 2);
    }
    return medians;
};
