struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    int length = 0;
    for (struct ListNode* p = head; p; p = p->next) length++;
    struct ListNode** link = &head;
    for (int i = 0; i < length - n; i++) link = &(*link)->next;
    struct ListNode* removed = *link;
    *link = removed->next;
    free(removed);
    return head;
}
