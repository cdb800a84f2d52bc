// Mistake: looks at the right neighbour of the last element; at() throws out_of_range.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        int best = nums.at(0), here = nums.at(0);
        for (size_t i = 0; i < nums.size(); i++) {
            int next = nums.at(i + 1);
            here = max(next, here + next);
            best = max(best, here);
        }
        return best;
    }
};
