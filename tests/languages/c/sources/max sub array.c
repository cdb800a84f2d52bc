int maxSubArray(int* nums, int numsSize) {
    int best = nums[0], here = nums[0];
    for (int i = 1; i < numsSize; i++) {
        here = here > 0 ? here + nums[i] : nums[i];
        if (here > best) best = here;
    }
    return best;
}
