int* maxSlidingWindow(int* nums, int numsSize, int k, int* returnSize) {
  int* result = malloc((numsSize - k + 1) * sizeof(int));
  int* deque = malloc(numsSize * sizeof(int));
  int head = 0, tail = 0;
  for (int i = 0; i < numsSize; i++) {
    if (head < tail && deque[head] == i - k) head++;
    while (head < tail && nums[deque[tail - 1]] <= nums[i]) tail--;
    deque[tail++] = i;
    if (i >= k - 1) result[i - k + 1] = nums[deque[head]];
  }
  free(deque);
  *returnSize = numsSize - k + 1;
  return result;
}
