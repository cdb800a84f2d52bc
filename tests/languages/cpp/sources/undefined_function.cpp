int helper(int n);
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        return helper(1);
    }
};
