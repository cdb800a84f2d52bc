function search(nums: number[], target: number): number {
    const find = (lo: number, hi: number): number => {
        if (lo > hi) return -1;
        const mid = Math.floor((lo + hi) / 2);
        if (nums[mid] === target) return mid;
        if (nums[mid] < target) return find(mid + 1, hi);
        return find(lo, mid - 1);
    };
    return find(0, nums.length - 1);
}
