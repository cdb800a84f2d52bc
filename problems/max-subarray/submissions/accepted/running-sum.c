#define MAX(a, b) ((a) > (b) ? (a) : (b))

int maxSubArray(int* nums, int numsSize) {
    int best = nums[0];
    for (int i = 0; i < numsSize; ++i) {
        int sum = 0;
        for (int j = i; j < numsSize; ++j) {
            sum += nums[j];
            best = MAX(best, sum);
        }
    }
    return best;
}
