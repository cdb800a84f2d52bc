int maxSubArray(int* nums, int numsSize) {
    /* the sum of all
    return 0;
}
