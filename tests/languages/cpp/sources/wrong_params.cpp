class Solution {
public:
    int maxSubArray(vector<string>& nums) {
        return 0;
    }
};
