class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        return best;
    }
};
