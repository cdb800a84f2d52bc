var runningMedians = function(nums) {
    return nums.map((_, i) => {
        const sorted = nums.slice(0, i + 1).sort((a, b) => a - b);
        return (sorted[i >> 1] + sorted[(i + 1) >> 1]) / 2;
    });
};
