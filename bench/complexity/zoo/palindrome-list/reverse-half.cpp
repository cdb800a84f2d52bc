class Solution {
  ListNode* reverse(ListNode* node) {
    ListNode* prev = nullptr;
    while (node) {
      prev = exchange(node->next, prev);
      swap(prev, node);
    }
    return prev;
  }

 public:
  bool isPalindrome(ListNode* head) {
    auto slow = head, fast = head;
    while (fast->next && fast->next->next) {
      slow = slow->next;
      fast = fast->next->next;
    }
    for (auto a = head, b = reverse(slow->next); b; a = a->next, b = b->next) {
      if (a->val != b->val) return false;
    }
    return true;
  }
};
