function maxSubArray(nums: number[]): number {
    let best = -Infinity;
    let ending = 0;
    for (const value of nums) {
        ending = Math.max(value, ending + value);
        best = Math.max(best, ending);
    }
    return best;
};
