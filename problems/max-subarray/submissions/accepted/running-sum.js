function maxSubArray(nums) {
    let best = nums[0];
    for (let i = 0; i < nums.length; i++) {
        let sum = 0;
        for (let j = i; j < nums.length; j++) {
            sum += nums[j];
            if (sum > best) best = sum;
        }
    }
    return best;
}

module.exports = maxSubArray;
