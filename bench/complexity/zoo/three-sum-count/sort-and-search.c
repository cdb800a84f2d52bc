static int compare(const void* a, const void* b) {
  int x = *(const int*)a, y = *(const int*)b;
  return (x > y) - (x < y);
}

int countTriples(int* nums, int numsSize, int target) {
  qsort(nums, numsSize, sizeof(int), compare);
  int count = 0;
  for (int i = 0; i < numsSize; i++) {
    for (int j = i + 1; j < numsSize; j++) {
      int need = target - nums[i] - nums[j], low = j + 1, high = numsSize - 1;
      while (low <= high) {
        int mid = (low + high) / 2;
        if (nums[mid] == need) {
          count++;
          break;
        }
        if (nums[mid] < need)
          low = mid + 1;
        else
          high = mid - 1;
      }
    }
  }
  return count;
}
