class Solution {
    int solve(const vector<int>& nums, int lo, int hi) {
        if (lo == hi) return nums[lo];
        int mid = lo + (hi - lo) / 2;
        int left = INT_MIN, right = INT_MIN;
        for (int i = mid, sum = 0; i >= lo; --i) left = max(left, sum += nums[i]);
        for (int i = mid + 1, sum = 0; i <= hi; ++i) right = max(right, sum += nums[i]);
        return max({solve(nums, lo, mid), solve(nums, mid + 1, hi), left + right});
    }

public:
    int maxSubArray(vector<int>& nums) { return solve(nums, 0, (int)nums.size() - 1); }
};
