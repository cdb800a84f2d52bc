function findKthLargest(nums: number[], k: number): number {
    const target = nums.length - k;
    let lo = 0;
    let hi = nums.length - 1;
    for (;;) {
        const p = lo + Math.floor(Math.random() * (hi - lo + 1));
        [nums[p], nums[hi]] = [nums[hi], nums[p]];
        let store = lo;
        for (let i = lo; i < hi; i++) {
            if (nums[i] < nums[hi]) {
                [nums[i], nums[store]] = [nums[store], nums[i]];
                store++;
            }
        }
        [nums[store], nums[hi]] = [nums[hi], nums[store]];
        if (store === target) return nums[store];
        if (store < target) lo = store + 1;
        else hi = store - 1;
    }
}
