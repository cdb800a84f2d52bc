// The recursion never ends: a stack overflow.
var maxSubArray = function(nums) {
    const best = (i) => Math.max(nums[i], best(i + 1) + nums[i]);
    return best(0);
};
