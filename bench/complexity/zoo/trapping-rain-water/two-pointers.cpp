class Solution {
 public:
  int trap(vector<int>& height) {
    int l = 0, r = height.size() - 1, lmax = 0, rmax = 0, ans = 0;
    while (l <= r) {
      if (lmax <= rmax) {
        lmax = max(lmax, height[l]);
        ans += lmax - height[l++];
      } else {
        rmax = max(rmax, height[r]);
        ans += rmax - height[r--];
      }
    }
    return ans;
  }
};
