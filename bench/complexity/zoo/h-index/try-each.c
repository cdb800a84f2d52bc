int hIndex(int* citations, int citationsSize) {
  for (int h = citationsSize; h > 0; h--) {
    int count = 0;
    for (int i = 0; i < citationsSize; i++) {
      if (citations[i] >= h) count++;
    }
    if (count >= h) return h;
  }
  return 0;
}
