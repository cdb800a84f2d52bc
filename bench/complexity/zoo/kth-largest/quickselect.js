var findKthLargest = function(nums, k) {
    const target = nums.length - k;
    let lo = 0, hi = nums.length - 1;
    while (lo < hi) {
        const pivot = nums[(lo + hi) >> 1];
        let i = lo, j = hi;
        while (i <= j) {
            while (nums[i] < pivot) i++;
            while (nums[j] > pivot) j--;
            if (i <= j) {
                [nums[i], nums[j]] = [nums[j], nums[i]];
                i++;
                j--;
            }
        }
        if (target <= j) hi = j;
        else if (target >= i) lo = i;
        else break;
    }
    return nums[target];
};
