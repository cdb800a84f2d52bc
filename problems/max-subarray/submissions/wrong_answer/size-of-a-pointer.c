// Mistake: takes the length of the array by sizeof, which is that of the pointer: always two numbers.
#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

int maxSubArray(int* nums, int numsSize) {
    int best = nums[0], here = 0;
    for (size_t i = 0; i < LENGTH(nums) && i < (size_t)numsSize; i++) {
        here = here > 0 ? here + nums[i] : nums[i];
        if (here > best) best = here;
    }
    return best;
}
