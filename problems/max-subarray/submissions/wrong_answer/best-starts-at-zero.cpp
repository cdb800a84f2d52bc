// Mistake: best starts at 0, so the answer is 0 where every number is negative.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = 0, here = 0;
        for (int x : nums) {
            here = max(0, here + x);
            best = max(best, here);
        }
        return best;
    }
};
