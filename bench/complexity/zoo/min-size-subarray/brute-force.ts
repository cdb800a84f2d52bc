function minSubArrayLen(target: number, nums: number[]): number {
    let best = nums.length + 1;
    for (let i = 0; i < nums.length; i++) {
        for (let j = i, sum = 0; j < nums.length; j++) {
            sum += nums[j];
            if (sum >= target) {
                best = Math.min(best, j - i + 1);
                break;
            }
        }
    }
    return best > nums.length ? 0 : best;
}
