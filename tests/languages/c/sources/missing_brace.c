int maxSubArray(int* nums, int numsSize) {
    return 0;
