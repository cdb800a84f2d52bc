struct ListNode* sortList(struct ListNode* head) {
  struct ListNode* sorted = NULL;
  while (head) {
    struct ListNode* node = head;
    head = head->next;
    struct ListNode** at = &sorted;
    while (*at && (*at)->val < node->val) at = &(*at)->next;
    node->next = *at;
    *at = node;
  }
  return sorted;
}
