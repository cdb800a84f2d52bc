static int walk(const int* nums, int n, int i, int rest) {
  if (i == n) return rest == 0;
  return walk(nums, n, i + 1, rest) + walk(nums, n, i + 1, rest - nums[i]);
}

int countSubsets(int* nums, int numsSize, int target) { return walk(nums, numsSize, 0, target); }
