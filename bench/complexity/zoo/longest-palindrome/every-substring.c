static bool isPalindrome(const char* s, int i, int j) {
  while (i < j) {
    if (s[i++] != s[j--]) return false;
  }
  return true;
}

int longestPalindrome(char* s) {
  int n = strlen(s), best = 0;
  for (int i = 0; i < n; i++) {
    for (int j = i; j < n; j++) {
      if (isPalindrome(s, i, j) && j - i + 1 > best) best = j - i + 1;
    }
  }
  return best;
}
