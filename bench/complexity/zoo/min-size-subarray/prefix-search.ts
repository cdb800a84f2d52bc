function minSubArrayLen(target: number, nums: number[]): number {
    const n = nums.length;
    const prefix: number[] = new Array(n + 1).fill(0);
    for (let i = 0; i < n; i++) prefix[i + 1] = prefix[i] + nums[i];
    let best = n + 1;
    for (let i = 0; i < n; i++) {
        let lo = i + 1;
        let hi = n + 1;
        while (lo < hi) {
            const mid = Math.floor((lo + hi) / 2);
            if (prefix[mid] - prefix[i] >= target) hi = mid;
            else lo = mid + 1;
        }
        if (lo <= n) best = Math.min(best, lo - i);
    }
    return best > n ? 0 : best;
}
