#include <stdlib.h>

typedef struct {
    int value;
    int index;
} Pair;

int cmp(const void* a, const void* b) {
    int x = ((const Pair*)a)->value, y = ((const Pair*)b)->value;
    return (x > y) - (x < y);
}

int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    Pair* sorted = malloc(sizeof(Pair) * numsSize);
    for (int i = 0; i < numsSize; i++) {
        sorted[i].value = nums[i];
        sorted[i].index = i;
    }
    qsort(sorted, numsSize, sizeof(Pair), cmp);
    int left = 0, right = numsSize - 1;
    while (left < right && sorted[left].value + sorted[right].value != target) {
        if (sorted[left].value + sorted[right].value < target)
            left++;
        else
            right--;
    }
    int* result = malloc(sizeof(int) * 2);
    result[0] = sorted[left].index;
    result[1] = sorted[right].index;
    free(sorted);
    *returnSize = 2;
    return result;
}
