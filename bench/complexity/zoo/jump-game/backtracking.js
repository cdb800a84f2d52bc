var canJump = function(nums) {
    const dfs = (i) => {
        if (i >= nums.length - 1) return true;
        for (let jump = nums[i]; jump > 0; jump--) {
            if (dfs(i + jump)) return true;
        }
        return false;
    };
    return dfs(0);
};
