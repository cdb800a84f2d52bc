class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        vector<int> all;
        all.resize(1ull << 60);
        return all[nums[0]];
    }
};
