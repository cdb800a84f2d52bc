static struct ListNode* merge(struct ListNode* a, struct ListNode* b) {
  struct ListNode dummy, *tail = &dummy;
  while (a && b) {
    if (a->val <= b->val) {
      tail->next = a;
      a = a->next;
    } else {
      tail->next = b;
      b = b->next;
    }
    tail = tail->next;
  }
  tail->next = a ? a : b;
  return dummy.next;
}

struct ListNode* mergeKLists(struct ListNode** lists, int listsSize) {
  struct ListNode* merged = NULL;
  for (int i = 0; i < listsSize; i++) merged = merge(merged, lists[i]);
  return merged;
}
