double* runningMedians(int* nums, int numsSize, int* returnSize) {
  double* medians = malloc(sizeof(double) * numsSize);
  int* sorted = malloc(sizeof(int) * numsSize);
  for (int i = 0; i < numsSize; i++) {
    int j = i;
    while (j > 0 && sorted[j - 1] > nums[i]) {
      sorted[j] = sorted[j - 1];
      j--;
    }
    sorted[j] = nums[i];
    medians[i] = i % 2 == 0 ? sorted[i / 2] : (sorted[i / 2] + sorted[i / 2 + 1]) / 2.0;
  }
  free(sorted);
  *returnSize = numsSize;
  return medians;
}
