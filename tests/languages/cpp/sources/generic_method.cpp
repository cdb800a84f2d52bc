class Solution {
public:
    auto maxSubArray(auto& nums) {
        return nums.best();
    }
};
