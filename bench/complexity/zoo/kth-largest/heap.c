static void swap(int* a, int* b) {
  int t = *a;
  *a = *b;
  *b = t;
}

static void push(int* heap, int* size, int value) {
  int i = (*size)++;
  heap[i] = value;
  while (i > 0 && heap[(i - 1) / 2] > heap[i]) {
    swap(&heap[i], &heap[(i - 1) / 2]);
    i = (i - 1) / 2;
  }
}

static void pop(int* heap, int* size) {
  heap[0] = heap[--*size];
  int i = 0;
  for (;;) {
    int least = i, left = 2 * i + 1, right = 2 * i + 2;
    if (left < *size && heap[left] < heap[least]) least = left;
    if (right < *size && heap[right] < heap[least]) least = right;
    if (least == i) return;
    swap(&heap[i], &heap[least]);
    i = least;
  }
}

int findKthLargest(int* nums, int numsSize, int k) {
  int* heap = malloc(sizeof(int) * (k + 1));
  int size = 0;
  for (int i = 0; i < numsSize; i++) {
    push(heap, &size, nums[i]);
    if (size > k) pop(heap, &size);
  }
  int answer = heap[0];
  free(heap);
  return answer;
}
