// Mistake: the method is called maxSubarray; the judge looks for maxSubArray.
class Solution {
public:
    int maxSubarray(vector<int>& nums) {
        int best = nums[0], here = 0;
        for (int x : nums) {
            here = max(x, here + x);
            best = max(best, here);
        }
        return best;
    }
};
