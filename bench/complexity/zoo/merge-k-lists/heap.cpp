class Solution {
 public:
  ListNode* mergeKLists(vector<ListNode*>& lists) {
    auto later = [](ListNode* a, ListNode* b) { return a->val > b->val; };
    priority_queue<ListNode*, vector<ListNode*>, decltype(later)> pq(later);
    for (auto list : lists)
      if (list) pq.push(list);
    ListNode dummy(0);
    ListNode* tail = &dummy;
    while (!pq.empty()) {
      tail->next = pq.top();
      pq.pop();
      tail = tail->next;
      if (tail->next) pq.push(tail->next);
    }
    return dummy.next;
  }
};
