static int cmp(const void* a, const void* b) {
  int x = *(const int*)a, y = *(const int*)b;
  return (x > y) - (x < y);
}

int countTriples(int* nums, int numsSize, int target) {
  qsort(nums, numsSize, sizeof(int), cmp);
  int count = 0;
  for (int i = 0; i < numsSize - 2; i++) {
    int l = i + 1, r = numsSize - 1;
    while (l < r) {
      int sum = nums[i] + nums[l] + nums[r];
      if (sum == target) count++;
      if (sum <= target)
        l++;
      else
        r--;
    }
  }
  return count;
}
