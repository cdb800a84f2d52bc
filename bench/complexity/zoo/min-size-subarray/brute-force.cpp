class Solution {
 public:
  int minSubArrayLen(int target, vector<int>& nums) {
    int n = nums.size(), ans = n + 1;
    for (int l = 0; l < n; l++) {
      int sum = 0;
      for (int r = l; r < n && r - l + 1 < ans; r++) {
        sum += nums[r];
        if (sum >= target) ans = r - l + 1;
      }
    }
    return ans > n ? 0 : ans;
  }
};
