var twoSum = function(nums, target) {
    let i = 0, j = 1;
    while (nums[i] + nums[j] !== target) {
        if (j === nums.length) {
            i++;
            j = 0;
        }
    }
    return [i, j];
};
