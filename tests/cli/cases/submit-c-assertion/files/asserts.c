int *doubleIt(int *nums, int numsSize, int *returnSize) {
  assert(nums[0] > 0);
  *returnSize = numsSize;
  return nums;
}
