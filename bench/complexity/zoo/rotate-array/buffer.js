var rotate = function(nums, k) {
    const n = nums.length;
    [...nums].forEach((value, i) => {
        nums[(i + k) % n] = value;
    });
};
