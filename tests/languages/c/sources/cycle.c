struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    head->next = head;
    return head;
}
