function lengthOfLIS(nums: number[]): number {
    const dp: number[] = Array(nums.length).fill(1);
    let best = 1;
    for (let i = 1; i < nums.length; i++) {
        for (let j = i - 1; j >= 0; j--) {
            if (nums[j] < nums[i] && dp[j] >= dp[i]) dp[i] = dp[j] + 1;
        }
        best = Math.max(best, dp[i]);
    }
    return best;
}
