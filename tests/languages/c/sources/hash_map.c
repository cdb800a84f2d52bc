/**
 * Note: The returned array must be malloced, assume caller calls free().
 */
struct entry {
    int key;
    int position;
    UT_hash_handle hh;
};

int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    struct entry* seen = NULL;
    for (int i = 0; i < numsSize; i++) {
        int wanted = target - nums[i];
        struct entry* found;
        HASH_FIND_INT(seen, &wanted, found);
        if (found) {
            int* result = malloc(2 * sizeof(int));
            result[0] = found->position;
            result[1] = i;
            *returnSize = 2;
            return result;
        }
        struct entry* fresh = malloc(sizeof *fresh);
        fresh->key = nums[i];
        fresh->position = i;
        HASH_ADD_INT(seen, key, fresh);
    }
    *returnSize = 0;
    return NULL;
}
