bool isPalindrome(struct ListNode* head) {
  int n = 0;
  for (struct ListNode* node = head; node; node = node->next) n++;
  struct ListNode* front = head;
  for (int i = 0; i < n / 2; i++, front = front->next) {
    struct ListNode* back = head;
    for (int j = 0; j < n - 1 - i; j++) back = back->next;
    if (front->val != back->val) return false;
  }
  return true;
}
