int longestCommonSubsequence(char* a, char* b) {
  int m = strlen(a), n = strlen(b);
  int** dp = malloc((m + 1) * sizeof(int*));
  for (int i = 0; i <= m; i++) dp[i] = calloc(n + 1, sizeof(int));
  for (int i = 1; i <= m; i++) {
    for (int j = 1; j <= n; j++) {
      if (a[i - 1] == b[j - 1])
        dp[i][j] = dp[i - 1][j - 1] + 1;
      else
        dp[i][j] = dp[i - 1][j] > dp[i][j - 1] ? dp[i - 1][j] : dp[i][j - 1];
    }
  }
  int answer = dp[m][n];
  for (int i = 0; i <= m; i++) free(dp[i]);
  free(dp);
  return answer;
}
