int countSubsets(int* nums, int numsSize, int target) {
  int size = 1, count = 0;
  int* sums = malloc(sizeof(int) << numsSize);
  sums[0] = 0;
  for (int i = 0; i < numsSize; i++) {
    for (int j = 0; j < size; j++) sums[size + j] = sums[j] + nums[i];
    size *= 2;
  }
  for (int j = 0; j < size; j++) count += sums[j] == target;
  free(sums);
  return count;
}
