class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = nums[0]
        return best;
    }
};
