class Solution {
 public:
  vector<int> maxSlidingWindow(vector<int>& nums, int k) {
    int n = nums.size();
    vector<int> result(n - k + 1);
    for (int i = 0; i + k <= n; i++)
      result[i] = *max_element(nums.begin() + i, nums.begin() + i + k);
    return result;
  }
};
