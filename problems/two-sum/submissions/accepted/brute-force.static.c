// The result in a static array.
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    static int result[2];
    *returnSize = 2;
    for (result[0] = 0; result[0] < numsSize; ++result[0])
        for (result[1] = result[0] + 1; result[1] < numsSize; ++result[1])
            if (nums[result[0]] + nums[result[1]] == target) return result;
    *returnSize = 0;
    return result;
}
