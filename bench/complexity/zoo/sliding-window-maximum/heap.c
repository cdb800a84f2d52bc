// a heap of indexes with the largest number first
static void push(int* heap, int* size, const int* nums, int index) {
  int i = (*size)++;
  while (i > 0 && nums[heap[(i - 1) / 2]] < nums[index]) {
    heap[i] = heap[(i - 1) / 2];
    i = (i - 1) / 2;
  }
  heap[i] = index;
}

static void pop(int* heap, int* size, const int* nums) {
  int moved = heap[--*size], i = 0;
  for (;;) {
    int child = 2 * i + 1;
    if (child >= *size) break;
    if (child + 1 < *size && nums[heap[child + 1]] > nums[heap[child]]) child++;
    if (nums[heap[child]] <= nums[moved]) break;
    heap[i] = heap[child];
    i = child;
  }
  heap[i] = moved;
}

int* maxSlidingWindow(int* nums, int numsSize, int k, int* returnSize) {
  int* result = malloc((numsSize - k + 1) * sizeof(int));
  int* heap = malloc(numsSize * sizeof(int));
  int size = 0;
  *returnSize = 0;
  for (int i = 0; i < numsSize; i++) {
    push(heap, &size, nums, i);
    if (i < k - 1) continue;
    while (heap[0] <= i - k) pop(heap, &size, nums);
    result[(*returnSize)++] = nums[heap[0]];
  }
  free(heap);
  return result;
}
