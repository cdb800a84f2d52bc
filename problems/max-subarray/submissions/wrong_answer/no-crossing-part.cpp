// Mistake: halves the array but forgets the stretches that cross the middle.
class Solution {
    int solve(const vector<int>& nums, int lo, int hi) {
        if (lo == hi) return nums[lo];
        int mid = (lo + hi) / 2;
        return max(solve(nums, lo, mid), solve(nums, mid + 1, hi));
    }

public:
    int maxSubArray(vector<int>& nums) { return solve(nums, 0, nums.size() - 1); }
};
