static int expand(const char* s, int n, int l, int r) {
  while (l >= 0 && r < n && s[l] == s[r]) {
    l--;
    r++;
  }
  return r - l - 1;
}

int longestPalindrome(char* s) {
  int n = strlen(s), best = 0;
  for (int i = 0; i < n; i++) {
    int odd = expand(s, n, i, i), even = expand(s, n, i, i + 1);
    if (odd > best) best = odd;
    if (even > best) best = even;
  }
  return best;
}
