// A table with open addressing instead of uthash.
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    unsigned places = 4;
    while (places < 2u * numsSize) places *= 2;
    int* table = malloc(places * sizeof(int));
    memset(table, -1, places * sizeof(int));
    int* result = malloc(2 * sizeof(int));
    *returnSize = 0;
    for (int i = 0; i < numsSize && *returnSize == 0; i++) {
        int wanted = target - nums[i];
        unsigned at = wanted * 2654435769u;
        for (at &= places - 1; table[at] >= 0; at = (at + 1) & (places - 1)) {
            if (nums[table[at]] != wanted) continue;
            result[(*returnSize)++] = table[at];
            result[(*returnSize)++] = i;
            break;
        }
        at = nums[i] * 2654435769u;
        for (at &= places - 1; table[at] >= 0;) at = (at + 1) & (places - 1);
        table[at] = i;
    }
    free(table);
    return result;
}
