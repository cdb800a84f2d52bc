class Solution {
  best = -Infinity;

  maxSubArray(nums) {
    for (const x of nums) this.best = Math.max(this.best, x);
    return this.best;
  }
}
