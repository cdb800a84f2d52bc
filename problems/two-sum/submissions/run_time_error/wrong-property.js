// Calls a method that arrays do not have.
var twoSum = function(nums, target) {
    for (let i = 0; i < nums.length; i++) {
        if (nums.contains(target - nums[i])) return [i, nums.indexOf(target - nums[i])];
    }
};
