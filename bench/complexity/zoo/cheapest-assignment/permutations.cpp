class Solution {
  int best = INT_MAX;

  void permute(const vector<vector<int>>& cost, vector<int>& jobs, size_t k, int sum) {
    if (k == jobs.size()) {
      best = min(best, sum);
      return;
    }
    for (size_t i = k; i < jobs.size(); ++i) {
      swap(jobs[k], jobs[i]);
      permute(cost, jobs, k + 1, sum + cost[k][jobs[k]]);
      swap(jobs[k], jobs[i]);
    }
  }

 public:
  int minCost(vector<vector<int>>& cost) {
    vector<int> jobs(cost.size());
    iota(jobs.begin(), jobs.end(), 0);
    permute(cost, jobs, 0, 0);
    return best;
  }
};
