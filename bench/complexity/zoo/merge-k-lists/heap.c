static void siftDown(struct ListNode** heap, int size, int i) {
  for (;;) {
    int least = i, left = 2 * i + 1, right = 2 * i + 2;
    if (left < size && heap[left]->val < heap[least]->val) least = left;
    if (right < size && heap[right]->val < heap[least]->val) least = right;
    if (least == i) return;
    struct ListNode* t = heap[i];
    heap[i] = heap[least];
    heap[least] = t;
    i = least;
  }
}

struct ListNode* mergeKLists(struct ListNode** lists, int listsSize) {
  struct ListNode** heap = malloc((listsSize + 1) * sizeof(*heap));
  int size = 0;
  for (int i = 0; i < listsSize; i++) {
    if (lists[i]) heap[size++] = lists[i];
  }
  for (int i = size / 2 - 1; i >= 0; i--) siftDown(heap, size, i);
  struct ListNode dummy = {0}, *tail = &dummy;
  while (size > 0) {
    tail = tail->next = heap[0];
    heap[0] = heap[0]->next ? heap[0]->next : heap[--size];
    siftDown(heap, size, 0);
  }
  free(heap);
  return dummy.next;
}
