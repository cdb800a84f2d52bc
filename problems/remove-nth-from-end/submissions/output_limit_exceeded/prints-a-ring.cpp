// Mistake: prints the list for debugging while its end is linked to its beginning.
class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode* last = head;
        while (last->next) last = last->next;
        last->next = head;
        for (ListNode* p = head; p; p = p->next) {
            cout << "node at " << p << " has the value " << p->val << " and the next node " << p->next << "\n";
        }
        ListNode* before = last;
        while (n-- > 0) before = before->next;
        before->next = before->next->next;
        return head;
    }
};
