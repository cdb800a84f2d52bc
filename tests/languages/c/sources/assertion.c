int maxSubArray(int* nums, int numsSize) {
    assert(numsSize == 7);
    return 0;
}
