int lengthOfLIS(int* nums, int numsSize) {
  int* length = malloc(numsSize * sizeof(int));
  int best = 0;
  for (int i = 0; i < numsSize; i++) {
    length[i] = 1;
    for (int j = 0; j < i; j++) {
      if (nums[j] < nums[i] && length[j] + 1 > length[i]) length[i] = length[j] + 1;
    }
    if (length[i] > best) best = length[i];
  }
  free(length);
  return best;
}
