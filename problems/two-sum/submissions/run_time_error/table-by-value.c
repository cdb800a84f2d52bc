// Mistake: a table with a place for each value, up to the hundred thousand that seemed enough.
#define MOST 100000

int* twoSum(int* nums, int numsSize, int target, int* returnSize) {
    static int place[4 * MOST + 1];
    memset(place, -1, sizeof place);
    int* result = malloc(2 * sizeof(int));
    *returnSize = 2;
    for (int i = 0; i < numsSize; i++) {
        int partner = place[target - nums[i] + 2 * MOST];
        if (partner >= 0) {
            result[0] = partner;
            result[1] = i;
            return result;
        }
        place[nums[i] + 2 * MOST] = i;
    }
    return result;
}
