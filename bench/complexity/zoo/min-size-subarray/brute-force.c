int minSubArrayLen(int target, int* nums, int numsSize) {
  int best = INT_MAX;
  for (int i = 0; i < numsSize; i++) {
    int sum = 0;
    for (int j = i; j < numsSize; j++) {
      sum += nums[j];
      if (sum >= target) {
        if (j - i + 1 < best) best = j - i + 1;
        break;
      }
    }
  }
  return best == INT_MAX ? 0 : best;
}
