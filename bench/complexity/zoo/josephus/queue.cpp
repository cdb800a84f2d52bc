class Solution {
 public:
  int lastStanding(int n) {
    queue<int> q;
    for (int i = 1; i <= n; i++) q.push(i);
    while (q.size() > 1) {
      q.push(q.front());
      q.pop();
      q.pop();
    }
    return q.front();
  }
};
