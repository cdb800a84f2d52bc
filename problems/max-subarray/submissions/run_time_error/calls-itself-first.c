// Mistake: the base case stands behind the recursive call, so the recursion never ends.
static int bestEndingAt(int* nums, int i) {
    int before = bestEndingAt(nums, i - 1);
    if (i == 0) return nums[0];
    return before > 0 ? before + nums[i] : nums[i];
}

int maxSubArray(int* nums, int numsSize) {
    int best = nums[0];
    for (int i = 0; i < numsSize; i++) {
        int here = bestEndingAt(nums, i);
        if (here > best) best = here;
    }
    return best;
}
