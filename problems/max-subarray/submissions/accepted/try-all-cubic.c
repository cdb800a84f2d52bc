int maxSubArray(int* nums, int numsSize) {
    int best = INT_MIN;
    for (int i = 0; i < numsSize; i++) {
        for (int j = i; j < numsSize; j++) {
            int sum = 0;
            for (int k = i; k <= j; k++) sum += nums[k];
            if (sum > best) best = sum;
        }
    }
    return best;
}
