// Mistake: calls itself with the same node instead of the next one, until the stack is full.
class Solution {
    int place = 0;

public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        if (head == nullptr) return nullptr;
        head->next = removeNthFromEnd(head, n);
        return ++place == n ? head->next : head;
    }
};
