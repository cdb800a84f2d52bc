function twoSum(nums, target) {
    const order = nums.map((_, i) => i).sort((a, b) => nums[a] - nums[b]);
    let lo = 0, hi = order.length - 1;
    while (lo < hi) {
        const sum = nums[order[lo]] + nums[order[hi]];
        if (sum === target) return [order[lo], order[hi]];
        if (sum < target) lo++;
        else hi--;
    }
}
