struct ListNode* reverseList(struct ListNode* head) {
  int n = 0;
  for (struct ListNode* p = head; p; p = p->next) n++;
  if (n == 0) return NULL;
  struct ListNode** nodes = malloc(n * sizeof(*nodes));
  int top = 0;
  for (struct ListNode* p = head; p; p = p->next) nodes[top++] = p;
  head = nodes[--top];
  struct ListNode* tail = head;
  while (top > 0) {
    tail->next = nodes[--top];
    tail = tail->next;
  }
  tail->next = NULL;
  free(nodes);
  return head;
}
