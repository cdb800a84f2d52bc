// Mistake: a semicolon is missing behind the first declaration.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = nums[0], here = 0
        for (int x : nums) {
            here = max(x, here + x);
            best = max(best, here);
        }
        return best;
    }
};
