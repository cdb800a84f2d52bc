static int compare(const void* a, const void* b) {
  int x = *(const int*)a, y = *(const int*)b;
  return x < y ? -1 : x > y;
}

double* runningMedians(int* nums, int numsSize, int* returnSize) {
  double* medians = malloc(numsSize * sizeof(double));
  int* sorted = malloc(numsSize * sizeof(int));
  for (int n = 1; n <= numsSize; n++) {
    memcpy(sorted, nums, n * sizeof(int));
    qsort(sorted, n, sizeof(int), compare);
    medians[n - 1] = (sorted[n / 2] + sorted[(n - 1) / 2]) / 2.0;
  }
  free(sorted);
  *returnSize = numsSize;
  return medians;
}
