class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        int length = 0;
        for (ListNode* p = head; p; p = p->next) length++;
        ListNode** link = &head;
        for (int i = 0; i < length - n; i++) link = &(*link)->next;
        ListNode* removed = *link;
        *link = removed->next;
        delete removed;
        return head;
    }
};
