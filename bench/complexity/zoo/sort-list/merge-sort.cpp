class Solution {
  ListNode* merge(ListNode* a, ListNode* b) {
    ListNode* head = nullptr;
    ListNode** tail = &head;
    while (a && b) {
      ListNode*& less = a->val <= b->val ? a : b;
      *tail = less;
      tail = &less->next;
      less = less->next;
    }
    *tail = a ? a : b;
    return head;
  }

 public:
  ListNode* sortList(ListNode* head) {
    if (!head || !head->next) return head;
    ListNode *slow = head, *fast = head->next;
    while (fast && fast->next) slow = slow->next, fast = fast->next->next;
    ListNode* right = exchange(slow->next, nullptr);
    return merge(sortList(head), sortList(right));
  }
};
