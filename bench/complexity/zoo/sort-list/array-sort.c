static int byValue(const void* a, const void* b) {
  int x = (*(struct ListNode*const*)a)->val, y = (*(struct ListNode*const*)b)->val;
  return (x > y) - (x < y);
}

struct ListNode* sortList(struct ListNode* head) {
  int n = 0;
  for (struct ListNode* node = head; node; node = node->next) n++;
  if (n < 2) return head;
  struct ListNode** nodes = malloc(n * sizeof *nodes);
  for (int i = 0; i < n; i++, head = head->next) nodes[i] = head;
  qsort(nodes, n, sizeof *nodes, byValue);
  for (int i = 0; i + 1 < n; i++) nodes[i]->next = nodes[i + 1];
  nodes[n - 1]->next = NULL;
  head = nodes[0];
  free(nodes);
  return head;
}
