class Solution {
 public:
  int findKthLargest(vector<int>& nums, int k) {
    priority_queue<int, vector<int>, greater<>> pq;
    for (int x : nums) {
      pq.push(x);
      if ((int)pq.size() > k) pq.pop();
    }
    return pq.top();
  }
};
