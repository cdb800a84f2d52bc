class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        volatile int zero = 0;
        return nums[0] / zero;
    }
};
