var canJump = function(nums) {
    const n = nums.length;
    const dp = new Array(n).fill(false);
    dp[n - 1] = true;
    for (let i = n - 2; i >= 0; i--) {
        for (let step = 1; step <= nums[i] && i + step < n; step++) {
            if (dp[i + step]) {
                dp[i] = true;
                break;
            }
        }
    }
    return dp[0];
};
