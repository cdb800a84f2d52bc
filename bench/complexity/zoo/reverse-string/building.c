char* reverseString(char* s) {
  int n = strlen(s);
  char* out = malloc(n + 1);
  for (int i = 0; i < n; i++) out[i] = s[n - 1 - i];
  out[n] = '\0';
  return out;
}
