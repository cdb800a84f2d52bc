// Mistake: links the last node to the first to count round the list, and then looks for the end.
class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode* last = head;
        while (last->next) last = last->next;
        last->next = head;

        int length = 0;
        for (ListNode* p = head; p; p = p->next) length++;

        ListNode* before = last;
        for (int i = 0; i < length - n; i++) before = before->next;
        before->next = before->next->next;
        head = last->next;
        last->next = nullptr;
        return head;
    }
};
