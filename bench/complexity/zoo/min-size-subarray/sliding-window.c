int minSubArrayLen(int target, int* nums, int numsSize) {
  int best = numsSize + 1, sum = 0, left = 0;
  for (int right = 0; right < numsSize; right++) {
    sum += nums[right];
    while (sum >= target) {
      if (right - left + 1 < best) best = right - left + 1;
      sum -= nums[left++];
    }
  }
  return best > numsSize ? 0 : best;
}
