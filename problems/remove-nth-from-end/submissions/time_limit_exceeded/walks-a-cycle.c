// Mistake: links the last node to the first to count round the list, and then looks for the end.
struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    struct ListNode* last = head;
    while (last->next) last = last->next;
    last->next = head;

    int length = 0;
    for (struct ListNode* p = head; p; p = p->next) length++;

    struct ListNode* before = last;
    for (int i = 0; i < length - n; i++) before = before->next;
    before->next = before->next->next;
    head = last->next;
    last->next = NULL;
    return head;
}
