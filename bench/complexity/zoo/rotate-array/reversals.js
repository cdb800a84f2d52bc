var rotate = function(nums, k) {
    const reverse = (i, j) => {
        for (; i < j; i++, j--) [nums[i], nums[j]] = [nums[j], nums[i]];
    };
    k %= nums.length;
    reverse(0, nums.length - 1);
    reverse(0, k - 1);
    reverse(k, nums.length - 1);
};
