#define BASE 131u

int strStr(char* haystack, char* needle) {
  int n = strlen(haystack), m = strlen(needle);
  if (m > n) return -1;
  uint32_t want = 0, have = 0, top = 1;
  for (int i = 0; i < m; i++) {
    want = want * BASE + (unsigned char)needle[i];
    have = have * BASE + (unsigned char)haystack[i];
    if (i) top *= BASE;
  }
  for (int i = 0;; i++) {
    if (want == have && memcmp(haystack + i, needle, m) == 0) return i;
    if (i + m == n) return -1;
    have = (have - top * (unsigned char)haystack[i]) * BASE + (unsigned char)haystack[i + m];
  }
}
