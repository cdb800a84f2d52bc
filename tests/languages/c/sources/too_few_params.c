int maxSubArray(int* nums) {
    return 0;
}
