// Mistake: max is neither a function of the library nor defined here.
int maxSubArray(int* nums, int numsSize) {
    int best = nums[0], here = 0;
    for (int i = 0; i < numsSize; i++) {
        here = max(nums[i], here + nums[i]);
        best = max(best, here);
    }
    return best;
}
