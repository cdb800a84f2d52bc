class Solution {
 public:
  int longestConsecutive(vector<int>& nums) {
    int best = 0;
    for (int x : nums) {
      int y = x;
      while (find(nums.begin(), nums.end(), y + 1) != nums.end()) y++;
      best = max(best, y - x + 1);
    }
    return best;
  }
};
