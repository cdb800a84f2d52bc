static int place(struct ListNode* node, int n) {
    if (node == NULL) return 0;
    int here = place(node->next, n) + 1;
    if (here == n + 1) node->next = node->next->next;
    return here;
}

struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    return place(head, n) == n ? head->next : head;
}
