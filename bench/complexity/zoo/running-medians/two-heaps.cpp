class Solution {
 public:
  vector<double> runningMedians(vector<int>& nums) {
    priority_queue<int> lo;
    priority_queue<int, vector<int>, greater<int>> hi;
    vector<double> medians;
    medians.reserve(nums.size());
    for (int num : nums) {
      lo.push(num);
      hi.push(lo.top());
      lo.pop();
      if (lo.size() < hi.size()) {
        lo.push(hi.top());
        hi.pop();
      }
      medians.push_back(lo.size() > hi.size() ? lo.top() : (lo.top() + hi.top()) * 0.5);
    }
    return medians;
  }
};
