int* maxSlidingWindow(int* nums, int numsSize, int k, int* returnSize) {
  *returnSize = numsSize - k + 1;
  int* result = malloc(*returnSize * sizeof(int));
  for (int i = 0; i < *returnSize; i++) {
    result[i] = nums[i];
    for (int j = i + 1; j < i + k; j++) {
      if (nums[j] > result[i]) result[i] = nums[j];
    }
  }
  return result;
}
