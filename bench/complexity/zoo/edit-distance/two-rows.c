int minDistance(char* word1, char* word2) {
  int n = strlen(word1), m = strlen(word2);
  int* above = malloc((m + 1) * sizeof(int));
  int* row = malloc((m + 1) * sizeof(int));
  for (int j = 0; j <= m; j++) above[j] = j;
  for (int i = 1; i <= n; i++) {
    row[0] = i;
    for (int j = 1; j <= m; j++) {
      int best = above[j - 1] + (word1[i - 1] != word2[j - 1]);
      if (above[j] + 1 < best) best = above[j] + 1;
      if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
      row[j] = best;
    }
    int* swap = above;
    above = row;
    row = swap;
  }
  int answer = above[m];
  free(above);
  free(row);
  return answer;
}
