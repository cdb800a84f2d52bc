class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = nums[0], sum = 0;
        for (int x : nums) {
            sum = max(sum + x, x);
            best = max(best, sum);
        }
        return best;
    }
};
