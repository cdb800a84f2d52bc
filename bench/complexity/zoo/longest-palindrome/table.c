int longestPalindrome(char* s) {
  int n = strlen(s), best = 1;
  bool* dp = calloc((size_t)n * n, sizeof(bool));
  for (int i = n - 1; i >= 0; i--) {
    for (int j = i; j < n; j++) {
      dp[i * n + j] = s[i] == s[j] && (j - i < 2 || dp[(i + 1) * n + j - 1]);
      if (dp[i * n + j] && j - i + 1 > best) best = j - i + 1;
    }
  }
  free(dp);
  return best;
}
