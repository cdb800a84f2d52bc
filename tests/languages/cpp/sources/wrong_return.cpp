class Solution {
public:
    vector<int> maxSubArray(vector<int>& nums) {
        return nums;
    }
};
