class Solution {
public:
    int maxSubArray(vector<int> nums) {
        sort(nums.begin(), nums.end());
        return nums.back();
    }
};
