int findKthLargest(int* nums, int numsSize, int k) {
  int target = numsSize - k, low = 0, high = numsSize - 1;
  while (low < high) {
    int pivot = nums[low + (high - low) / 2], i = low, j = high;
    while (i <= j) {
      while (nums[i] < pivot) i++;
      while (nums[j] > pivot) j--;
      if (i <= j) {
        int t = nums[i];
        nums[i++] = nums[j];
        nums[j--] = t;
      }
    }
    if (target <= j)
      high = j;
    else if (target >= i)
      low = i;
    else
      break;
  }
  return nums[target];
}
