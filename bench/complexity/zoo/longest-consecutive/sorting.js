var longestConsecutive = function(nums) {
    nums.sort((a, b) => a - b);
    let best = 0, run = 0;
    nums.forEach((x, i) => {
        if (i > 0 && x === nums[i - 1]) return;
        run = i > 0 && x === nums[i - 1] + 1 ? run + 1 : 1;
        best = Math.max(best, run);
    });
    return best;
};
