#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "uthash.h"
#define max(a, b) ((a) > (b) ? (a) : (b))

int maxSubArray(int* nums, int numsSize) {
    int best = nums[0], sum = 0;
    for (int i = 0; i < numsSize; i++) {
        sum = max(sum + nums[i], nums[i]);
        best = max(best, sum);
    }
    return best;
}

int main() {
    int v[] = {1};
    printf("%d\n", maxSubArray(v, 1));
    return 0;
}
