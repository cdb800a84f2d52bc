class Solution {
    int maxSubArray(vector<int> nums, int from) {
        return from == static_cast<int>(nums.size()) ? INT_MIN : max(nums[from], maxSubArray(nums, from + 1));
    }

public:
    int maxSubArray(vector<int> nums) { return maxSubArray(nums, 0); }
};
