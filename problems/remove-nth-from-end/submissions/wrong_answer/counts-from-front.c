// Mistake: removes the nth node from the front.
struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    struct ListNode** link = &head;
    while (--n > 0) link = &(*link)->next;
    *link = (*link)->next;
    return head;
}
