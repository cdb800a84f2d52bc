struct ListNode* reverseList(struct ListNode* head) {
  struct ListNode *prev = NULL, *next;
  for (; head; head = next) {
    next = head->next;
    head->next = prev;
    prev = head;
  }
  return prev;
}
