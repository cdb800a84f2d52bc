class Solution {
 public:
  vector<int> twoSum(vector<int>& nums, int target) {
    return vector<int>(4'000'000, nums[0] + target);
  }
};
