function maxSubArray(nums: number[]): number {
    const solve = (lo: number, hi: number): number => {
        if (hi - lo === 1) return nums[lo];
        const mid: number = (lo + hi) >> 1;
        let left = -Infinity;
        let right = -Infinity;
        for (let i = mid - 1, sum = 0; i >= lo; i--) left = Math.max(left, (sum += nums[i]));
        for (let i = mid, sum = 0; i < hi; i++) right = Math.max(right, (sum += nums[i]));
        return Math.max(solve(lo, mid), solve(mid, hi), left + right);
    };
    return solve(0, nums.length);
}
