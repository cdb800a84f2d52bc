class Solution {
 public:
  ListNode* removeNthFromEnd(ListNode* head, int n) {
    ListNode** link = &head;
    ListNode* ahead = head;
    while (n-- > 0) ahead = ahead->next;
    while (ahead != nullptr) {
      ahead = ahead->next;
      link = &(*link)->next;
    }
    ListNode* removed = *link;
    *link = removed->next;
    delete removed;
    return head;
  }
};
