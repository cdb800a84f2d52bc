struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    free(head);
    free(head);
    return NULL;
}
