class Solution {
 public:
  ListNode* reverseList(ListNode* head) {
    stack<ListNode*> st;
    for (; head; head = head->next) st.push(head);
    ListNode dummy;
    ListNode* tail = &dummy;
    while (!st.empty()) {
      tail = tail->next = st.top();
      st.pop();
    }
    tail->next = nullptr;
    return dummy.next;
  }
};
