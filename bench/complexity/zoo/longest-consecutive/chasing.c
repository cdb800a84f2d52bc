static bool contains(int* nums, int size, int value) {
  for (int i = 0; i < size; i++) {
    if (nums[i] == value) return true;
  }
  return false;
}

int longestConsecutive(int* nums, int numsSize) {
  int best = 0;
  for (int i = 0; i < numsSize; i++) {
    int length = 1;
    while (contains(nums, numsSize, nums[i] + length)) length++;
    if (length > best) best = length;
  }
  return best;
}
