// Mistake: frees the removed node, and then, to be tidy, again.
struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    struct ListNode dummy = {0, head};
    struct ListNode *fast = head, *slow = &dummy;
    while (n--) fast = fast->next;
    for (; fast; fast = fast->next) slow = slow->next;
    struct ListNode* removed = slow->next;
    slow->next = removed->next;
    free(removed);
    if (removed) free(removed);
    return dummy.next;
}
