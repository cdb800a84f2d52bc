class Solution {
public:
    int maxSubArray(vector<int>& nums, int size) {
        return best;
    }
};
