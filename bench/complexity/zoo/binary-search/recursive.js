var search = function(nums, target, lo = 0, hi = nums.length - 1) {
    if (lo > hi) return -1;
    const mid = (lo + hi) >> 1;
    if (nums[mid] === target) return mid;
    return nums[mid] < target ? search(nums, target, mid + 1, hi) : search(nums, target, lo, mid - 1);
};
