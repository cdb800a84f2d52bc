function minSubArrayLen(target: number, nums: number[]): number {
    let left = 0;
    let sum = 0;
    let best = Number.MAX_SAFE_INTEGER;
    nums.forEach((x, right) => {
        sum += x;
        while (sum >= target) {
            best = Math.min(best, right - left + 1);
            sum -= nums[left++];
        }
    });
    return best === Number.MAX_SAFE_INTEGER ? 0 : best;
}
