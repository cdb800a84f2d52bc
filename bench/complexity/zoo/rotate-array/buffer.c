void rotate(int* nums, int numsSize, int k) {
  int* rotated = malloc(numsSize * sizeof(int));
  for (int i = 0; i < numsSize; i++) rotated[(i + k) % numsSize] = nums[i];
  memcpy(nums, rotated, numsSize * sizeof(int));
  free(rotated);
}
