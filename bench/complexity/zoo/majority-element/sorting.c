int cmp(const void* a, const void* b) {
  const int* x = a;
  const int* y = b;
  return *x < *y ? -1 : *x > *y;
}

int majorityElement(int* nums, int numsSize) {
  qsort(nums, numsSize, sizeof *nums, cmp);
  return nums[numsSize / 2];
}
