class Solution {
 public:
  int longestConsecutive(vector<int>& nums) {
    sort(nums.begin(), nums.end());
    int best = 0, run = 0;
    for (size_t i = 0; i < nums.size(); i++) {
      if (i > 0 && nums[i] == nums[i - 1]) continue;
      if (i > 0 && nums[i] - nums[i - 1] == 1)
        run++;
      else
        run = 1;
      best = max(best, run);
    }
    return best;
  }
};
