bool isPalindrome(struct ListNode* head) {
  struct ListNode *slow = head, *fast = head, *back = NULL;
  while (fast && fast->next) {
    fast = fast->next->next;
    slow = slow->next;
  }
  while (slow) {
    struct ListNode* next = slow->next;
    slow->next = back;
    back = slow;
    slow = next;
  }
  for (; back; back = back->next, head = head->next) {
    if (back->val != head->val) return false;
  }
  return true;
}
