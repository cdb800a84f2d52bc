// The element behind the last is undefined and has no toFixed.
function maxSubArray(nums: number[]): number {
    let best = nums[0];
    for (let i = 0; i <= nums.length; i++) best = Math.max(best, Number(nums[i].toFixed()));
    return best;
}
