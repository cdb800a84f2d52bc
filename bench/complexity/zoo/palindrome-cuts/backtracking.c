static bool palindrome(const char* l, const char* r) {
  while (l < r) {
    if (*l++ != *r--) return false;
  }
  return true;
}

int countCuts(char* s) {
  if (!*s) return 1;
  int ways = 0;
  for (char* end = s; *end; end++) {
    if (palindrome(s, end)) ways = (ways + countCuts(end + 1)) % 1000000007;
  }
  return ways;
}
