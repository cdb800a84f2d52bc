int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    *returnSize = target;
    return nums;
}
