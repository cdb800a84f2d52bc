function maxSubArray(nums: number[]): number {
  let best = nums[0], end = 0;
  for (const x of nums) { end = Math.max(x, end + x); best = Math.max(best, end); }
  return best;
};
