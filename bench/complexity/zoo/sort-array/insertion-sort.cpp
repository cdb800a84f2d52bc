class Solution {
 public:
  vector<int> sortArray(vector<int>& nums) {
    for (size_t i = 1; i < nums.size(); ++i)
      for (size_t j = i; j > 0 && nums[j - 1] > nums[j]; --j) swap(nums[j - 1], nums[j]);
    return nums;
  }
};
