static void sort(int* nums, int* buffer, int left, int right) {
  if (right - left < 2) return;
  int mid = left + (right - left) / 2;
  sort(nums, buffer, left, mid);
  sort(nums, buffer, mid, right);
  int i = left, j = mid, k = left;
  while (i < mid && j < right) buffer[k++] = nums[j] < nums[i] ? nums[j++] : nums[i++];
  while (i < mid) buffer[k++] = nums[i++];
  while (j < right) buffer[k++] = nums[j++];
  memcpy(nums + left, buffer + left, (right - left) * sizeof(int));
}

int* sortArray(int* nums, int numsSize, int* returnSize) {
  int* buffer = malloc(numsSize * sizeof(int));
  sort(nums, buffer, 0, numsSize);
  free(buffer);
  *returnSize = numsSize;
  return nums;
}
