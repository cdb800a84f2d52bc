var twoSum = function(nums, target) {
    const seen = {};
    for (let i = 0; i < nums.length; i++) {
        const j = seen[target - nums[i]];
        if (j) return [j, i];
        seen[nums[i]] = i;
    }
    return [0, 0];
};
