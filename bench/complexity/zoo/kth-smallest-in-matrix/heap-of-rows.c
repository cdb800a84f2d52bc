struct item {
  int value, row, col;
};

static void sink(struct item* heap, int size, int i) {
  struct item moved = heap[i];
  for (int child; (child = 2 * i + 1) < size; i = child) {
    if (child + 1 < size && heap[child + 1].value < heap[child].value) child++;
    if (moved.value <= heap[child].value) break;
    heap[i] = heap[child];
  }
  heap[i] = moved;
}

int kthSmallest(int** matrix, int matrixSize, int* matrixColSize, int k) {
  int size = matrixSize;
  struct item* heap = malloc(size * sizeof(struct item));
  // the first column rises, so it is a heap already
  for (int r = 0; r < size; r++) heap[r] = (struct item){matrix[r][0], r, 0};
  while (--k > 0) {
    struct item* top = heap;
    if (++top->col < matrixColSize[top->row])
      top->value = matrix[top->row][top->col];
    else
      *top = heap[--size];
    sink(heap, size, 0);
  }
  int answer = heap->value;
  free(heap);
  return answer;
}
