interface Part {
    sum: number;
    best: number;
    prefix: number;
    suffix: number;
}

function join(a: Part, b: Part): Part {
    return {
        sum: a.sum + b.sum,
        best: Math.max(a.best, b.best, a.suffix + b.prefix),
        prefix: Math.max(a.prefix, a.sum + b.prefix),
        suffix: Math.max(b.suffix, b.sum + a.suffix),
    };
}

function maxSubArray(nums: number[]): number {
    const solve = (lo: number, hi: number): Part => {
        if (lo === hi) return { sum: nums[lo], best: nums[lo], prefix: nums[lo], suffix: nums[lo] };
        const mid = (lo + hi) >> 1;
        return join(solve(lo, mid), solve(mid + 1, hi));
    };
    return solve(0, nums.length - 1).best;
}
