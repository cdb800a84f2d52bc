int maxSubArray(int* nums, int numsSize) {
    int* p = malloc(16);
    asm volatile("" : : "r"(p) : "memory");
    free(p);
    asm volatile("" : : "r"(p) : "memory");
    free(p);
    return 0;
}
