class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        delete head;
        delete head;
        return nullptr;
    }
};
