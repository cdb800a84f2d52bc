// Mistake: best starts at 0, so the answer is 0 where every number is negative.
int maxSubArray(int* nums, int numsSize) {
    int best = 0, here = 0;
    for (int i = 0; i < numsSize; i++) {
        here = here + nums[i] > 0 ? here + nums[i] : 0;
        if (here > best) best = here;
    }
    return best;
}
