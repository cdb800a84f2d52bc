var twoSum = function(nums, target) {
    nums.sort((a, b) => a - b);
    let i = 0, j = nums.length - 1;
    while (nums[i] + nums[j] !== target) {
        if (nums[i] + nums[j] < target) i++;
        else j--;
    }
    return [i, j];
};
