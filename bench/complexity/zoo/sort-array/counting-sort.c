int* sortArray(int* nums, int numsSize, int* returnSize) {
  int* count = calloc(numsSize, sizeof(int));
  for (int i = 0; i < numsSize; i++) count[nums[i]]++;
  int k = 0;
  for (int value = 0; value < numsSize; value++) {
    while (count[value]-- > 0) nums[k++] = value;
  }
  free(count);
  *returnSize = numsSize;
  return nums;
}
