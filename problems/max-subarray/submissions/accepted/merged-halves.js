const maxSubArray = (nums) => {
    const solve = (lo, hi) => {
        if (lo === hi) return { sum: nums[lo], best: nums[lo], prefix: nums[lo], suffix: nums[lo] };
        const mid = (lo + hi) >> 1;
        const a = solve(lo, mid), b = solve(mid + 1, hi);
        return {
            sum: a.sum + b.sum,
            best: Math.max(a.best, b.best, a.suffix + b.prefix),
            prefix: Math.max(a.prefix, a.sum + b.prefix),
            suffix: Math.max(b.suffix, b.sum + a.suffix),
        };
    };
    return solve(0, nums.length - 1).best;
};
