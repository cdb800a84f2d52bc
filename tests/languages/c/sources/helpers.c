struct range { int from, to; };
static int calls;
static int length(struct range r) { return r.to - r.from; }

int maxSubArray(int* nums, int numsSize) {
    printf("hi");
    fprintf(stderr, "call %d", ++calls);
    return length((struct range){0, numsSize});
}
