int maxSubArray(long* nums, int numsSize) {
    return 0;
}
