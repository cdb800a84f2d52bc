var rotate = function(nums, k) {
    k %= nums.length;
    while (k--) nums.unshift(nums.pop());
};
