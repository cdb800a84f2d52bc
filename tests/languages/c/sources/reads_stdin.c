int maxSubArray(int* nums, int numsSize) {
    int x = 5;
    return scanf("%d", &x) == 1 ? 1 : 2;
}
