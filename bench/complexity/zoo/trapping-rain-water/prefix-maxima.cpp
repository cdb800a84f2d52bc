class Solution {
 public:
  int trap(vector<int>& height) {
    int n = height.size();
    vector<int> left(n), right(n);
    partial_sum(height.begin(), height.end(), left.begin(), [](int a, int b) { return max(a, b); });
    partial_sum(height.rbegin(), height.rend(), right.rbegin(),
                [](int a, int b) { return max(a, b); });
    int ans = 0;
    for (int i = 0; i < n; i++) ans += min(left[i], right[i]) - height[i];
    return ans;
  }
};
