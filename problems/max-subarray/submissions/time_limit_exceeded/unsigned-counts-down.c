// Mistake: an unsigned number is never below zero, so the loop that counts down goes round for ever.
int maxSubArray(int* nums, int numsSize) {
    int best = nums[0], here = 0;
    for (unsigned i = numsSize - 1; i >= 0; i--) {
        int value = nums[i % numsSize];
        here = here > 0 ? here + value : value;
        if (here > best && i < (unsigned)numsSize) best = here;
    }
    return best;
}
