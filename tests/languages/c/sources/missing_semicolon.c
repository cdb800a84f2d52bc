int maxSubArray(int* nums, int numsSize) {
    int best = nums[0]
    return best;
}
