// Mistake: the index moves only after a pair that fits.
int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    int* result = malloc(2 * sizeof(int));
    *returnSize = 2;
    int i = 0;
    while (i < numsSize) {
        for (int j = i + 1; j < numsSize; j++)
            if (nums[i] + nums[j] == target) {
                result[0] = i++;
                result[1] = j;
                return result;
            }
    }
    return result;
}
