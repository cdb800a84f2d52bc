class Solution {
 public:
  int majorityElement(vector<int>& nums) {
    for (int x : nums)
      if (count(nums.begin(), nums.end(), x) > (int)nums.size() / 2) return x;
    return 0;
  }
};
