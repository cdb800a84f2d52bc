class Solution {
 public:
  bool isPalindrome(ListNode* head) {
    ListNode* stop = nullptr;
    while (head != stop) {
      ListNode* last = head;
      while (last->next != stop) last = last->next;
      if (last->val != head->val) return false;
      if (last == head) break;
      stop = last;
      head = head->next;
    }
    return true;
  }
};
