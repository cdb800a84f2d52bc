int* maxSubArray(int* nums, int numsSize) {
    return nums;
}
