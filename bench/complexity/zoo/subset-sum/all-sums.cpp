class Solution {
 public:
  int countSubsets(vector<int>& nums, int target) {
    vector<int> sums{0};
    for (int x : nums) {
      int n = sums.size();
      for (int i = 0; i < n; i++) sums.push_back(sums[i] + x);
    }
    return count(sums.begin(), sums.end(), target);
  }
};
