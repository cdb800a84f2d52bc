int majorityElement(int* nums, int numsSize) {
  int candidate = nums[0], votes = 0;
  for (int i = 0; i < numsSize; i++) {
    if (votes == 0) candidate = nums[i];
    votes += nums[i] == candidate ? 1 : -1;
  }
  return candidate;
}
