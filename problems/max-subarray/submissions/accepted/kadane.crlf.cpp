// Prefix sums: the best stretch ending here is the prefix up to here minus the
// smallest prefix seen before it.
class Solution {
public:
    int maxSubArray(vector<int>& nums) {
        long long prefix = 0, smallest = 0, best = LLONG_MIN;
        for (int num : nums) {
            prefix += num;
            best = max(best, prefix - smallest);
            smallest = min(smallest, prefix);
        }
        return (int)best;
    }
};
