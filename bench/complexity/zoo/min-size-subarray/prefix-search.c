int minSubArrayLen(int target, int* nums, int numsSize) {
  int* prefix = malloc((numsSize + 1) * sizeof(int));
  prefix[0] = 0;
  for (int i = 0; i < numsSize; i++) prefix[i + 1] = prefix[i] + nums[i];
  int best = numsSize + 1;
  for (int i = 0; i < numsSize; i++) {
    int low = i + 1, high = numsSize + 1;
    while (low < high) {
      int mid = low + (high - low) / 2;
      if (prefix[mid] - prefix[i] >= target)
        high = mid;
      else
        low = mid + 1;
    }
    if (low <= numsSize && low - i < best) best = low - i;
  }
  free(prefix);
  return best > numsSize ? 0 : best;
}
