var countSubsets = function(nums, target) {
    let count = 0;
    const backtrack = (start, sum) => {
        if (sum === target) count++;
        for (let i = start; i < nums.length; i++) backtrack(i + 1, sum + nums[i]);
    };
    backtrack(0, 0);
    return count;
};
