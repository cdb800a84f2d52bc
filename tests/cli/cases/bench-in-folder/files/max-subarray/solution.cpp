class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = nums[0], here = nums[0];
        for (int i = 1; i < nums.size(); i++) {
            here = max(nums[i], here + nums[i]);
            best = max(best, here);
        }
        return best;
    }
};
