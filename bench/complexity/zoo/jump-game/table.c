bool canJump(int* nums, int numsSize) {
  bool* good = calloc(numsSize, sizeof(bool));
  good[numsSize - 1] = true;
  for (int i = numsSize - 2; i >= 0; i--) {
    for (int j = i + 1; j < numsSize && j - i <= nums[i]; j++) {
      if (good[j]) {
        good[i] = true;
        break;
      }
    }
  }
  bool answer = good[0];
  free(good);
  return answer;
}
