int cmp(const void* a, const void* b) {
  int x = *(int*)a, y = *(int*)b;
  return x < y ? 1 : x > y ? -1 : 0;
}

int findKthLargest(int* nums, int numsSize, int k) {
  qsort(nums, numsSize, sizeof(int), cmp);
  return nums[k - 1];
}
