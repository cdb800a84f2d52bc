static bool isPair(char a, char b) {
  return (a == '(' && b == ')') || (a == '[' && b == ']') || (a == '{' && b == '}');
}

bool isValid(char* s) {
  size_t n = strlen(s);
  bool removed = true;
  while (removed) {
    removed = false;
    for (size_t i = 0; i + 1 < n; i++) {
      if (isPair(s[i], s[i + 1])) {
        memmove(s + i, s + i + 2, n - i - 1);
        n -= 2;
        removed = true;
        break;
      }
    }
  }
  return n == 0;
}
