int hIndex(int* citations, int citationsSize) {
  int n = citationsSize;
  int* papers = (int*)calloc(n + 1, sizeof(int));
  for (int i = 0; i < n; i++) papers[citations[i] < n ? citations[i] : n]++;
  int h = n, total = papers[n];
  while (total < h) total += papers[--h];
  free(papers);
  return h;
}
