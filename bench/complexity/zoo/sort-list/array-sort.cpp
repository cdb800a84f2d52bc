class Solution {
 public:
  ListNode* sortList(ListNode* head) {
    vector<int> vals;
    for (auto p = head; p; p = p->next) vals.push_back(p->val);
    sort(vals.begin(), vals.end());
    auto it = vals.begin();
    for (auto p = head; p; p = p->next) p->val = *it++;
    return head;
  }
};
