var majorityElement = function(nums) {
    for (const x of nums) {
        let count = 0;
        for (const y of nums) if (x === y) count++;
        if (count > nums.length / 2) return x;
    }
};
