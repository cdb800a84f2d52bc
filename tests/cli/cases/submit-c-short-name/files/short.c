static int f(const int *nums, int x) { return x == 0 ? *nums : f(0, x - 1); }

int *doubleIt(int *nums, int numsSize, int *returnSize) {
  nums[0] = f(nums, numsSize);
  *returnSize = numsSize;
  return nums;
}
