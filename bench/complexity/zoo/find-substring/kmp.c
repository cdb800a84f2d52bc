int strStr(char* haystack, char* needle) {
  int m = strlen(needle);
  int* border = malloc(m * sizeof(int));
  border[0] = 0;
  for (int i = 1, k = 0; i < m; i++) {
    while (k && needle[i] != needle[k]) k = border[k - 1];
    if (needle[i] == needle[k]) k++;
    border[i] = k;
  }
  int found = -1;
  for (int i = 0, k = 0; haystack[i]; i++) {
    while (k && haystack[i] != needle[k]) k = border[k - 1];
    if (haystack[i] == needle[k]) k++;
    if (k == m) {
      found = i - m + 1;
      break;
    }
  }
  free(border);
  return found;
}
