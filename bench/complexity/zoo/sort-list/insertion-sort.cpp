class Solution {
 public:
  ListNode* sortList(ListNode* head) {
    ListNode dummy(INT_MIN);
    while (head) {
      ListNode* next = head->next;
      ListNode* p = &dummy;
      while (p->next && p->next->val <= head->val) p = p->next;
      head->next = p->next;
      p->next = head;
      head = next;
    }
    return dummy.next;
  }
};
