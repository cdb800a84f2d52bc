bool wordBreak(char* s, char** words, int wordsSize) {
  if (*s == '\0') return true;
  for (int i = 0; i < wordsSize; i++) {
    size_t length = strlen(words[i]);
    if (strncmp(s, words[i], length) == 0 && wordBreak(s + length, words, wordsSize)) return true;
  }
  return false;
}
