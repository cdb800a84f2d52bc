int maxSubArray(const int *const nums, const unsigned numsSize) {
    return nums[numsSize - 1];
}
