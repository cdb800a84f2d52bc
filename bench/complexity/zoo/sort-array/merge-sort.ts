function sortArray(nums: number[]): number[] {
    const buffer = new Array<number>(nums.length);
    const sort = (lo: number, hi: number): void => {
        if (hi - lo < 2) return;
        const mid = (lo + hi) >> 1;
        sort(lo, mid);
        sort(mid, hi);
        let i = lo;
        let j = mid;
        for (let k = lo; k < hi; k++) {
            buffer[k] = j >= hi || (i < mid && nums[i] <= nums[j]) ? nums[i++] : nums[j++];
        }
        for (let k = lo; k < hi; k++) nums[k] = buffer[k];
    };
    sort(0, nums.length);
    return nums;
}
