class FenwickTree {
    private readonly counts: Int32Array;

    constructor(size: number) {
        this.counts = new Int32Array(size + 1);
    }

    add(index: number): void {
        for (let i = index; i < this.counts.length; i += i & -i) this.counts[i]++;
    }

    sum(index: number): number {
        let total = 0;
        for (let i = index; i > 0; i -= i & -i) total += this.counts[i];
        return total;
    }
}

function countInversions(nums: number[]): number {
    const order = nums.map((_, i) => i).sort((i, j) => nums[i] - nums[j] || i - j);
    const tree = new FenwickTree(nums.length);
    let count = 0;
    order.forEach((index, before) => {
        // those that are smaller, or equal and earlier, but stand behind
        count += before - tree.sum(index + 1);
        tree.add(index + 1);
    });
    return count;
}
