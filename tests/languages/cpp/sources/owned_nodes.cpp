class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        for (ListNode* at = head; at;) {
            unique_ptr<ListNode> owner(at);
            at = at->next;
        }
        return new ListNode(n, new ListNode(9));
    }
};
