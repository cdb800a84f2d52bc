class Solution {
 public:
  long long countInversions(vector<int>& nums) {
    vector<int> sorted(nums);
    sort(sorted.begin(), sorted.end());
    sorted.erase(unique(sorted.begin(), sorted.end()), sorted.end());
    int m = sorted.size();
    vector<int> bit(m + 1);
    long long ans = 0;
    for (int i = nums.size() - 1; i >= 0; i--) {
      int r = lower_bound(sorted.begin(), sorted.end(), nums[i]) - sorted.begin();
      for (int j = r; j > 0; j &= j - 1) ans += bit[j];
      for (int j = r + 1; j <= m; j += j & -j) bit[j]++;
    }
    return ans;
  }
};
