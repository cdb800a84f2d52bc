int longestCommonSubsequence(char* a, char* b) {
  int n = strlen(b);
  int* row = calloc(n + 1, sizeof(int));
  for (; *a; a++) {
    int diagonal = 0;
    for (int j = 1; j <= n; j++) {
      int above = row[j];
      if (*a == b[j - 1])
        row[j] = diagonal + 1;
      else if (row[j - 1] > row[j])
        row[j] = row[j - 1];
      diagonal = above;
    }
  }
  int answer = row[n];
  free(row);
  return answer;
}
