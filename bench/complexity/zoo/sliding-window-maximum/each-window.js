var maxSlidingWindow = function(nums, k) {
    const result = new Array(nums.length - k + 1);
    for (let i = 0; i < result.length; i++) {
        let max = -Infinity;
        for (let j = i; j < i + k; j++) max = Math.max(max, nums[j]);
        result[i] = max;
    }
    return result;
};
