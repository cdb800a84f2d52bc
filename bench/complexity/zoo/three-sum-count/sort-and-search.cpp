class Solution {
 public:
  int countTriples(vector<int>& nums, int target) {
    sort(begin(nums), end(nums));
    int count = 0;
    for (auto i = nums.begin(); i != nums.end(); ++i)
      for (auto j = next(i); j != nums.end(); ++j)
        count += binary_search(next(j), nums.end(), target - *i - *j);
    return count;
  }
};
