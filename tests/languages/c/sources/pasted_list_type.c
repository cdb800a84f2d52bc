typedef struct ListNode {
    int val;
    struct ListNode *next;
} ListNode, *List;
static int len(List l) { return l ? 1 + len(l->next) : 0; }
List removeNthFromEnd(List head, int n) {
    List *pp = &head;
    for (int k = len(head) - n; k > 0; k--) pp = &(*pp)->next;
    *pp = (*pp)->next;
    return head;
}
