static int max(int a, int b) { return a > b ? a : b; }

static int crossing(int* nums, int lo, int mid, int hi) {
    int left = INT_MIN, right = INT_MIN;
    for (int i = mid, sum = 0; i >= lo; i--) left = max(left, sum += nums[i]);
    for (int i = mid + 1, sum = 0; i <= hi; i++) right = max(right, sum += nums[i]);
    return left + right;
}

static int solve(int* nums, int lo, int hi) {
    if (lo == hi) return nums[lo];
    int mid = lo + (hi - lo) / 2;
    return max(max(solve(nums, lo, mid), solve(nums, mid + 1, hi)), crossing(nums, lo, mid, hi));
}

int maxSubArray(int* nums, int numsSize) {
    return solve(nums, 0, numsSize - 1);
}
