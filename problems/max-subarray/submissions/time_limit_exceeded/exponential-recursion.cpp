// Mistake: recursion without memory: every call asks for the same two shorter arrays again.
class Solution {
    long long sum(const vector<int>& nums, int lo, int hi) {
        return accumulate(nums.begin() + lo, nums.begin() + hi + 1, 0LL);
    }

    long long solve(const vector<int>& nums, int lo, int hi) {
        if (lo == hi) return nums[lo];
        return max({sum(nums, lo, hi), solve(nums, lo + 1, hi), solve(nums, lo, hi - 1)});
    }

public:
    int maxSubArray(vector<int>& nums) { return solve(nums, 0, nums.size() - 1); }
};
