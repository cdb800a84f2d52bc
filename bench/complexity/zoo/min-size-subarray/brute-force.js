var minSubArrayLen = function(target, nums) {
    let best = Infinity;
    for (let i = 0; i < nums.length; i++) {
        let sum = 0;
        for (let j = i; j < nums.length; j++) {
            sum += nums[j];
            if (sum >= target) {
                best = Math.min(best, j - i + 1);
                break;
            }
        }
    }
    return best === Infinity ? 0 : best;
};
