// Mistake: writes through a table that was declared but never allocated.
int maxSubArray(int* nums, int numsSize) {
    int* sums = NULL;
    for (int i = 0; i < numsSize; i++) sums[i] = i ? sums[i - 1] + nums[i] : nums[i];
    int best = sums[0];
    for (int i = 0; i < numsSize; i++)
        for (int j = i; j < numsSize; j++) {
            int sum = sums[j] - (i ? sums[i - 1] : 0);
            if (sum > best) best = sum;
        }
    return best;
}
