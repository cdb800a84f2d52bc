class Solution {
 public:
  vector<double> runningMedians(vector<int>& nums) {
    vector<double> ans;
    for (size_t n = 1; n <= nums.size(); n++) {
      vector<int> prefix(nums.begin(), nums.begin() + n);
      sort(prefix.begin(), prefix.end());
      if (n % 2 == 1)
        ans.push_back(prefix[n / 2]);
      else
        ans.push_back((prefix[n / 2 - 1] + prefix[n / 2]) / 2.0);
    }
    return ans;
  }
};
