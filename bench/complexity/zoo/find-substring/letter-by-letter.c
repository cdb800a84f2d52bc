int strStr(char* haystack, char* needle) {
  for (int i = 0; haystack[i]; i++) {
    int j = 0;
    while (needle[j] && haystack[i + j] == needle[j]) j++;
    if (!needle[j]) return i;
    if (!haystack[i + j]) return -1;
  }
  return -1;
}
