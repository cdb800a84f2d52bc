long long countInversions(int* nums, int numsSize) {
  long long count = 0;
  for (int i = 0; i < numsSize; i++) {
    for (int j = i + 1; j < numsSize; j++) {
      if (nums[i] > nums[j]) count++;
    }
  }
  return count;
}
