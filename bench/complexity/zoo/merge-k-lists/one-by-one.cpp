class Solution {
  ListNode* mergeTwo(ListNode* a, ListNode* b) {
    ListNode head, *tail = &head;
    while (a && b) {
      ListNode*& smaller = a->val < b->val ? a : b;
      tail = tail->next = smaller;
      smaller = smaller->next;
    }
    tail->next = a ? a : b;
    return head.next;
  }

 public:
  ListNode* mergeKLists(vector<ListNode*>& lists) {
    ListNode* result = nullptr;
    for (ListNode* list : lists) result = mergeTwo(result, list);
    return result;
  }
};
