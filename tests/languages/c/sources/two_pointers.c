/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     struct ListNode *next;
 * };
 */
struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    struct ListNode dummy = {0, head};
    struct ListNode *ahead = &dummy, *behind = &dummy;
    while (n--) ahead = ahead->next;
    while (ahead->next) {
        ahead = ahead->next;
        behind = behind->next;
    }
    struct ListNode* removed = behind->next;
    behind->next = removed->next;
    free(removed);
    return dummy.next;
}
