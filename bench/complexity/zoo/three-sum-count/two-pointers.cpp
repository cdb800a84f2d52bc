class Solution {
 public:
  int countTriples(vector<int>& nums, int target) {
    sort(nums.begin(), nums.end());
    int n = nums.size(), ans = 0;
    for (int i = 0; i + 2 < n; ++i) {
      int l = i + 1, r = n - 1;
      while (l < r) {
        int s = nums[i] + nums[l] + nums[r];
        if (s == target) {
          ++ans;
          ++l;
          --r;
        } else if (s < target) {
          ++l;
        } else {
          --r;
        }
      }
    }
    return ans;
  }
};
