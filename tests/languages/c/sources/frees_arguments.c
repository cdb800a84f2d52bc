int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    int* result = malloc(2 * sizeof(int));
    result[0] = nums[0];
    nums = realloc(nums, 4 * numsSize * sizeof(int));
    nums[4 * numsSize - 1] = 1;
    result[1] = nums[numsSize - 1];
    free(nums);
    *returnSize = 2;
    return realloc(result, 2 * sizeof(int));
}
