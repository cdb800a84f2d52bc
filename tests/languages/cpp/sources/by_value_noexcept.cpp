class Solution {
public:
    static int maxSubArray(const vector<int> nums) noexcept { return *max_element(nums.begin(), nums.end()); }
};
