// Mistake: keeps a table of sums for every start, end and number, and never frees one.
int maxSubArray(int* nums, int numsSize) {
    int best = nums[0];
    for (int i = 0; i < numsSize; i++)
        for (int j = i; j < numsSize; j++) {
            long long* sums = malloc((1 << 20) * sizeof(long long));
            memset(sums, 0, (1 << 20) * sizeof(long long));
            for (int k = i; k <= j; k++) sums[k + 1] = sums[k] + nums[k];
            if (sums[j + 1] > best) best = sums[j + 1];
        }
    return best;
}
