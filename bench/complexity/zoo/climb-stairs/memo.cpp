class Solution {
  unordered_map<int, int> memo;

 public:
  int climbStairs(int n) {
    if (n <= 2) return n;
    auto it = memo.find(n);
    if (it != memo.end()) return it->second;
    int ways = (climbStairs(n - 1) + climbStairs(n - 2)) % 1'000'000'007;
    return memo[n] = ways;
  }
};
