var countInversions = function(nums) {
    let count = 0;
    for (let i = 0; i < nums.length; i++) {
        for (let j = 0; j < i; j++) {
            if (nums[j] > nums[i]) count++;
        }
    }
    return count;
};
