var countTriples = function(nums, target) {
    nums.sort((a, b) => a - b);
    const has = (value, from) => {
        let lo = from, hi = nums.length - 1;
        while (lo <= hi) {
            const mid = (lo + hi) >> 1;
            if (nums[mid] === value) return true;
            if (nums[mid] < value) lo = mid + 1;
            else hi = mid - 1;
        }
        return false;
    };
    let count = 0;
    for (let i = 0; i < nums.length; i++) {
        for (let j = i + 1; j < nums.length; j++) {
            if (has(target - nums[i] - nums[j], j + 1)) count++;
        }
    }
    return count;
};
