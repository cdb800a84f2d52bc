class Solution {
 public:
  int minSubArrayLen(int target, vector<int>& nums) {
    int n = nums.size(), best = INT_MAX;
    vector<int> prefix(n + 1);
    partial_sum(nums.begin(), nums.end(), prefix.begin() + 1);
    for (int i = 0; i < n; i++) {
      auto it = lower_bound(prefix.begin(), prefix.end(), prefix[i] + target);
      if (it != prefix.end()) best = min(best, int(it - prefix.begin()) - i);
    }
    return best == INT_MAX ? 0 : best;
  }
};
