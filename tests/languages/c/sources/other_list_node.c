struct ListNode {
    struct ListNode *next;
    int val;
};

struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    return head;
}
