static bool reach(const int* nums, int n, int at) {
  if (at >= n - 1) return true;
  for (int step = 1; step <= nums[at]; step++) {
    if (reach(nums, n, at + step)) return true;
  }
  return false;
}

bool canJump(int* nums, int numsSize) { return reach(nums, numsSize, 0); }
