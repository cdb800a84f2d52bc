// Mistake: ends the whole program where it should return from the function.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        if (nums.size() == 1) {
            cout << nums[0] << endl;
            exit(0);
        }
        int best = nums[0], here = 0;
        for (int x : nums) {
            here = max(x, here + x);
            best = max(best, here);
        }
        return best;
    }
};
