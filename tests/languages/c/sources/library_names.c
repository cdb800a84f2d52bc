// Names that the standard headers have too.
static int index = 0;
int y1;
int remove(int* nums, int at) { return nums[at]; }
static int read(int* nums, int n) { return nums[n - 1]; }

int maxSubArray(int* nums, int numsSize) {
    index = numsSize - 1;
    y1 = remove(nums, index);
    return y1 + read(nums, numsSize);
}

struct timespec { int seconds; };
