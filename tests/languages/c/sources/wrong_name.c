int maxSubarray(int* nums, int numsSize) {
    return 0;
}
