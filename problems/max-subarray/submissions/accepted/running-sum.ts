export function maxSubArray(nums: number[]): number {
    let best: number = nums[0];
    nums.forEach((_, i) => {
        let sum = 0;
        for (let j = i; j < nums.length; j++) best = Math.max(best, (sum += nums[j]));
    });
    return best;
}
