// Positions in the sorted array, not in the given one.
var twoSum = function(nums, target) {
    nums.sort((a, b) => a - b);
    let lo = 0, hi = nums.length - 1;
    while (nums[lo] + nums[hi] !== target) nums[lo] + nums[hi] < target ? lo++ : hi--;
    return [lo, hi];
};
