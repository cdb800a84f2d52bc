struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    int length = 0, room = 16;
    struct ListNode** nodes = malloc(room * sizeof *nodes);
    for (struct ListNode* p = head; p; p = p->next) {
        if (length == room) nodes = realloc(nodes, (room *= 2) * sizeof *nodes);
        nodes[length++] = p;
    }
    struct ListNode* removed = nodes[length - n];
    if (n == length)
        head = removed->next;
    else
        nodes[length - n - 1]->next = removed->next;
    free(removed);
    free(nodes);
    return head;
}
