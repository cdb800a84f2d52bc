int maxSubArray(int* nums, int numsSize) {
    return helper(1);
}
