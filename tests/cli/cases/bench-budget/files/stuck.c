// Right, but for more than 600 numbers it never ends.
int maxSubArray(int* nums, int numsSize) {
  volatile int go = 1;
  while (numsSize > 600 && go) {
  }
  int best = nums[0], here = 0;
  for (int i = 0; i < numsSize; i++) {
    here = here > 0 ? here + nums[i] : nums[i];
    best = here > best ? here : best;
  }
  return best;
}
