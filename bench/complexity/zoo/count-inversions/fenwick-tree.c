static int compare(const void* a, const void* b) {
  int x = *(const int*)a, y = *(const int*)b;
  return (x > y) - (x < y);
}

long long countInversions(int* nums, int numsSize) {
  int* sorted = malloc(numsSize * sizeof(int));
  int* tree = calloc(numsSize + 1, sizeof(int));
  memcpy(sorted, nums, numsSize * sizeof(int));
  qsort(sorted, numsSize, sizeof(int), compare);
  long long count = 0;
  for (int i = numsSize - 1; i >= 0; i--) {
    int low = 0, high = numsSize;  // how many are smaller than nums[i]
    while (low < high) {
      int mid = (low + high) / 2;
      if (sorted[mid] < nums[i])
        low = mid + 1;
      else
        high = mid;
    }
    for (int at = low; at > 0; at -= at & -at) count += tree[at];
    for (int at = low + 1; at <= numsSize; at += at & -at) tree[at]++;
  }
  free(sorted);
  free(tree);
  return count;
}
