class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        head->next = head;
        return head;
    }
};
