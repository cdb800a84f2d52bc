struct ListNode {
    int val;
    struct ListNode *next;
};
typedef struct ListNode ListNode;

ListNode* removeNthFromEnd(ListNode* head, int n) {
    ListNode* fresh = malloc(sizeof(ListNode));
    fresh->val = n;
    fresh->next = head;
    return fresh;
}
