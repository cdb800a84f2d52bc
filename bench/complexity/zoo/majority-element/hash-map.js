var majorityElement = function(nums) {
    const counts = new Map();
    for (const x of nums) {
        const count = (counts.get(x) || 0) + 1;
        if (count > nums.length / 2) return x;
        counts.set(x, count);
    }
};
