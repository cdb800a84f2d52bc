class Solution {
 public:
  int trap(vector<int>& height) {
    int water = 0;
    for (auto it = height.begin(); it != height.end(); ++it) {
      int left = *max_element(height.begin(), it + 1);
      int right = *max_element(it, height.end());
      water += min(left, right) - *it;
    }
    return water;
  }
};
