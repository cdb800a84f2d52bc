#include <stdio.h>
#include <stdlib.h>

int maxSubArray(int* nums, int numsSize) {
    int best = nums[0], here = nums[0];
    for (int i = 1; i < numsSize; i++) {
        here = here > 0 ? here + nums[i] : nums[i];
        if (here > best) best = here;
    }
    return best;
}

int main(void) {
    int nums[] = {-2, 1, -3, 4, -1, 2, 1, -5, 4};
    printf("%d\n", maxSubArray(nums, 9));
    return EXIT_SUCCESS;
}
