class Solution {
  ListNode* reversed(ListNode* head) {
    ListNode* before = nullptr;
    while (head != nullptr) {
      ListNode* following = head->next;
      head->next = before;
      before = head;
      head = following;
    }
    return before;
  }

 public:
  ListNode* removeNthFromEnd(ListNode* head, int n) {
    ListNode dummy(0, reversed(head));
    ListNode* at = &dummy;
    for (int i = 1; i < n; i++) at = at->next;
    at->next = at->next->next;
    return reversed(dummy.next);
  }
};
