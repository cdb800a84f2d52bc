// Mistake: collects the nodes without moving on: the first node again and again.
class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        vector<ListNode*> nodes;
        ListNode* p = head;
        while (p) {
            nodes.push_back(p);
        }
        if (nodes.size() == n) return head->next;
        ListNode* before = nodes[nodes.size() - n - 1];
        before->next = before->next->next;
        return head;
    }
};
