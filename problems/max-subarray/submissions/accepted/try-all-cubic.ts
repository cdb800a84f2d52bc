class Solution {
    maxSubArray(nums: number[]): number {
        let best = nums[0];
        for (let i = 0; i < nums.length; i++) {
            for (let j = i; j < nums.length; j++) {
                let sum = 0;
                for (let k = i; k <= j; k++) sum += nums[k];
                best = Math.max(best, sum);
            }
        }
        return best;
    }
}
