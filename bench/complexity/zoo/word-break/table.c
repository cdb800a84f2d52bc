bool wordBreak(char* s, char** words, int wordsSize) {
  int n = strlen(s);
  bool* reachable = calloc(n + 1, sizeof(bool));
  reachable[0] = true;
  for (int i = 0; i < n; i++) {
    if (!reachable[i]) continue;
    for (int w = 0; w < wordsSize; w++) {
      int length = strlen(words[w]);
      if (strncmp(s + i, words[w], length) == 0) reachable[i + length] = true;
    }
  }
  bool answer = reachable[n];
  free(reachable);
  return answer;
}
