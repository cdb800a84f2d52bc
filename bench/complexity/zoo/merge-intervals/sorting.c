static int byStart(const void* a, const void* b) {
  const int *x = *(int*const*)a, *y = *(int*const*)b;
  return (x[0] > y[0]) - (x[0] < y[0]);
}

int** merge(int** intervals, int intervalsSize, int* intervalsColSize, int* returnSize,
            int** returnColumnSizes) {
  qsort(intervals, intervalsSize, sizeof(int*), byStart);
  int** merged = malloc(intervalsSize * sizeof(int*));
  *returnColumnSizes = malloc(intervalsSize * sizeof(int));
  int count = 0;
  for (int i = 0; i < intervalsSize; i++) {
    if (count > 0 && intervals[i][0] <= merged[count - 1][1]) {
      if (intervals[i][1] > merged[count - 1][1]) merged[count - 1][1] = intervals[i][1];
    } else {
      merged[count] = malloc(2 * sizeof(int));
      memcpy(merged[count], intervals[i], 2 * sizeof(int));
      (*returnColumnSizes)[count++] = 2;
    }
  }
  *returnSize = count;
  return merged;
}
