#define MIN(a, b) ((a) < (b) ? (a) : (b))

int minDistance(char* word1, char* word2) {
  int n = strlen(word1), m = strlen(word2);
  int** dp = malloc((n + 1) * sizeof(int*));
  for (int i = 0; i <= n; i++) {
    dp[i] = malloc((m + 1) * sizeof(int));
    dp[i][0] = i;
  }
  for (int j = 0; j <= m; j++) dp[0][j] = j;
  for (int i = 1; i <= n; i++) {
    for (int j = 1; j <= m; j++) {
      if (word1[i - 1] == word2[j - 1]) {
        dp[i][j] = dp[i - 1][j - 1];
      } else {
        int best = MIN(dp[i - 1][j], dp[i][j - 1]);
        dp[i][j] = 1 + MIN(best, dp[i - 1][j - 1]);
      }
    }
  }
  int answer = dp[n][m];
  for (int i = 0; i <= n; i++) free(dp[i]);
  free(dp);
  return answer;
}
