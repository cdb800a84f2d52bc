#define MOD 1000000007

static void widen(const char* s, int n, int l, int r, int* ways) {
  while (l >= 0 && r < n && s[l] == s[r]) {
    ways[r + 1] = (ways[r + 1] + ways[l]) % MOD;
    l--;
    r++;
  }
}

int countCuts(char* s) {
  int n = strlen(s);
  int* ways = calloc(n + 1, sizeof *ways);
  ways[0] = 1;
  for (int i = 0; i < n; i++) {
    widen(s, n, i, i, ways);
    widen(s, n, i, i + 1, ways);
  }
  int answer = ways[n];
  free(ways);
  return answer;
}
