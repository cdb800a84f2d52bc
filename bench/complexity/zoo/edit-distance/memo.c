static int min(int a, int b) { return a < b ? a : b; }

static int solve(const char* a, const char* b, int i, int j, int m, int* memo) {
  if (!a[i]) return m - j;
  if (!b[j]) return strlen(a + i);
  int* cell = &memo[i * m + j];
  if (*cell >= 0) return *cell;
  if (a[i] == b[j]) return *cell = solve(a, b, i + 1, j + 1, m, memo);
  int removed = solve(a, b, i + 1, j, m, memo);
  int inserted = solve(a, b, i, j + 1, m, memo);
  int replaced = solve(a, b, i + 1, j + 1, m, memo);
  return *cell = 1 + min(removed, min(inserted, replaced));
}

int minDistance(char* word1, char* word2) {
  int n = strlen(word1), m = strlen(word2);
  size_t bytes = ((size_t)n * m + 1) * sizeof(int);
  int* memo = malloc(bytes);
  memset(memo, -1, bytes);
  int answer = solve(word1, word2, 0, 0, m, memo);
  free(memo);
  return answer;
}
