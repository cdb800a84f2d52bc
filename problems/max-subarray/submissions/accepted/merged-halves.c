struct part {
    int sum, best, prefix, suffix;
};

static int larger(int a, int b) { return a > b ? a : b; }

static struct part solve(const int *nums, int lo, int hi) {
    if (lo == hi) return (struct part){nums[lo], nums[lo], nums[lo], nums[lo]};
    int mid = lo + (hi - lo) / 2;
    struct part a = solve(nums, lo, mid);
    struct part b = solve(nums, mid + 1, hi);
    return (struct part){
        .sum = a.sum + b.sum,
        .best = larger(larger(a.best, b.best), a.suffix + b.prefix),
        .prefix = larger(a.prefix, a.sum + b.prefix),
        .suffix = larger(b.suffix, b.sum + a.suffix),
    };
}

int maxSubArray(int *nums, int numsSize) { return solve(nums, 0, numsSize - 1).best; }
