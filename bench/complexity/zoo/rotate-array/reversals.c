static void reverse(int* from, int* to) {
  while (from < to) {
    int t = *from;
    *from++ = *to;
    *to-- = t;
  }
}

void rotate(int* nums, int numsSize, int k) {
  k %= numsSize;
  reverse(nums, nums + numsSize - 1);
  reverse(nums, nums + k - 1);
  reverse(nums + k, nums + numsSize - 1);
}
