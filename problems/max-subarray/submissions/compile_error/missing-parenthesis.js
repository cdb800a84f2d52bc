var maxSubArray = function(nums) {
    return Math.max(...nums;
};
