class Solution {
public:
    int maxSubarray(vector<int>& nums) {
        return 0;
    }
};
