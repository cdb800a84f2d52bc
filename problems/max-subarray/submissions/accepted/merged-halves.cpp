class Solution {
    struct Part {
        int sum, best, prefix, suffix;
    };

    static Part join(const Part& a, const Part& b) {
        return {a.sum + b.sum, max({a.best, b.best, a.suffix + b.prefix}), max(a.prefix, a.sum + b.prefix),
                max(b.suffix, b.sum + a.suffix)};
    }

    Part solve(const vector<int>& nums, int lo, int hi) {
        if (lo == hi) return {nums[lo], nums[lo], nums[lo], nums[lo]};
        int mid = lo + (hi - lo) / 2;
        return join(solve(nums, lo, mid), solve(nums, mid + 1, hi));
    }

public:
    int maxSubArray(vector<int>& nums) { return solve(nums, 0, (int)nums.size() - 1).best; }
};
