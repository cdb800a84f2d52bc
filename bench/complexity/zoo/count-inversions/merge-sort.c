static long long sortAndCount(int* a, int* buffer, int n) {
  if (n < 2) return 0;
  int half = n / 2;
  long long count = sortAndCount(a, buffer, half) + sortAndCount(a + half, buffer, n - half);
  int i = 0, j = half, k = 0;
  while (i < half && j < n) {
    if (a[i] <= a[j]) {
      buffer[k++] = a[i++];
    } else {
      count += half - i;
      buffer[k++] = a[j++];
    }
  }
  while (i < half) buffer[k++] = a[i++];
  memcpy(a, buffer, k * sizeof(int));
  return count;
}

long long countInversions(int* nums, int numsSize) {
  int* buffer = malloc(numsSize * sizeof(int));
  long long count = sortAndCount(nums, buffer, numsSize);
  free(buffer);
  return count;
}
