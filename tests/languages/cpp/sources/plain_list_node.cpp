struct ListNode {
    long val;
    ListNode *next;
};
class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        for (ListNode* at = head; at; at = at->next) at->val += n;
        return head;
    }
};
