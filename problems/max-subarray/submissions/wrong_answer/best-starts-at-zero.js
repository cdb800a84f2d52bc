// All values may be negative: 0 is then the sum of no subarray at all.
var maxSubArray = function(nums) {
    let best = 0, ending = 0;
    for (const value of nums) {
        ending = Math.max(0, ending + value);
        best = Math.max(best, ending);
    }
    return best;
};
