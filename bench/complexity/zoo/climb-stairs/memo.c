static int climb(int n, int* memo) {
  if (n <= 1) return 1;
  if (memo[n] == 0) memo[n] = (climb(n - 1, memo) + climb(n - 2, memo)) % 1000000007;
  return memo[n];
}

int climbStairs(int n) {
  int* memo = calloc(n + 1, sizeof(int));
  int answer = climb(n, memo);
  free(memo);
  return answer;
}
