class Solution {
 public:
  long long countInversions(vector<int>& nums) {
    long long total = 0;
    for (auto it = nums.begin(); it != nums.end(); ++it)
      total += count_if(it + 1, nums.end(), [&](int later) { return later < *it; });
    return total;
  }
};
