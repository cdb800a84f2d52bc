static int descending(const void* a, const void* b) {
  int x = *(const int*)a, y = *(const int*)b;
  return (y > x) - (y < x);
}

int hIndex(int* citations, int citationsSize) {
  qsort(citations, citationsSize, sizeof(*citations), descending);
  int h = 0;
  while (h < citationsSize && citations[h] > h) h++;
  return h;
}
