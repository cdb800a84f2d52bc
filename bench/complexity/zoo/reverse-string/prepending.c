char* reverseString(char* s) {
  size_t n = strlen(s);
  char* result = malloc(n + 1);
  result[0] = '\0';
  for (size_t i = 0; i < n; i++) {
    memmove(result + 1, result, i + 1);
    result[0] = s[i];
  }
  return result;
}
