// Mistake: keeps a table of the sums so far for every start and end.
var maxSubArray = function(nums) {
    const all = [];
    let best = nums[0];
    for (let i = 0; i < nums.length; i++) {
        for (let j = i; j < nums.length; j++) {
            const sums = new Array(1 << 17).fill(0);
            for (let k = i; k <= j; k++) sums[k + 1] = sums[k] + nums[k];
            best = Math.max(best, sums[j + 1]);
            all.push(sums);
        }
    }
    return best;
};
