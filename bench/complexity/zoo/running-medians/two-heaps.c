// a heap of the smallest; for one of the largest the numbers are put in negated
typedef struct {
  int* items;
  int size;
} Heap;

static void push(Heap* heap, int value) {
  int i = heap->size++;
  while (i > 0) {
    int parent = (i - 1) / 2;
    if (heap->items[parent] <= value) break;
    heap->items[i] = heap->items[parent];
    i = parent;
  }
  heap->items[i] = value;
}

static int pop(Heap* heap) {
  int top = heap->items[0];
  int last = heap->items[--heap->size];
  int i = 0;
  while (2 * i + 1 < heap->size) {
    int child = 2 * i + 1;
    if (child + 1 < heap->size && heap->items[child + 1] < heap->items[child]) child++;
    if (heap->items[child] >= last) break;
    heap->items[i] = heap->items[child];
    i = child;
  }
  heap->items[i] = last;
  return top;
}

double* runningMedians(int* nums, int numsSize, int* returnSize) {
  double* medians = malloc(numsSize * sizeof(double));
  Heap low = {malloc((numsSize + 1) * sizeof(int)), 0};
  Heap high = {malloc((numsSize + 1) * sizeof(int)), 0};
  for (int i = 0; i < numsSize; i++) {
    push(&low, -nums[i]);
    push(&high, -pop(&low));
    if (high.size > low.size) push(&low, -pop(&high));
    medians[i] = low.size > high.size ? -low.items[0] : (high.items[0] - low.items[0]) / 2.0;
  }
  free(low.items);
  free(high.items);
  *returnSize = numsSize;
  return medians;
}
