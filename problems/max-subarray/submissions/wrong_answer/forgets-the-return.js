var maxSubArray = function(nums) {
    let best = nums[0];
    for (let i = 1; i < nums.length; i++) {
        nums[i] = Math.max(nums[i], nums[i - 1] + nums[i]);
    }
    return nums[nums.length - 1] > best ? nums[nums.length - 1] : best;
};
