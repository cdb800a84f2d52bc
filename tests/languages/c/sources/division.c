int maxSubArray(int* nums, int numsSize) {
    volatile int zero = 0;
    return nums[0] / zero;
}
