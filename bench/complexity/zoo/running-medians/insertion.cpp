class Solution {
 public:
  vector<double> runningMedians(vector<int>& nums) {
    vector<int> sorted;
    vector<double> medians;
    for (int x : nums) {
      sorted.insert(lower_bound(sorted.begin(), sorted.end(), x), x);
      int n = sorted.size();
      medians.push_back(n & 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) * 0.5);
    }
    return medians;
  }
};
