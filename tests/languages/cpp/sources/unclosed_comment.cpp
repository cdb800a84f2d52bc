class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        /* the sum of all
        return 0;
    }
};
