int countCuts(char* s) {
  int n = strlen(s);
  int* ways = calloc(n + 1, sizeof(int));
  ways[0] = 1;
  for (int end = 1; end <= n; end++) {
    for (int start = 0; start < end; start++) {
      int l = start, r = end - 1;
      while (l < r && s[l] == s[r]) {
        l++;
        r--;
      }
      if (l >= r) ways[end] = (ways[end] + ways[start]) % 1000000007;
    }
  }
  int answer = ways[n];
  free(ways);
  return answer;
}
