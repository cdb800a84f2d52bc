class Solution {
 public:
  void rotate(vector<int>& nums, int k) {
    k %= nums.size();
    for (int step = 0; step < k; step++) {
      int carried = nums.back();
      for (int& x : nums) swap(x, carried);
    }
  }
};
