class Solution {
public:
    int maxSubArray(const vector<int>& nums) const { return nums.back(); }
};
