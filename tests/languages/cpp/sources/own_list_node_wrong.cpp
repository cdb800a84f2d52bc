struct ListNode {
    int val;
    ListNode *next;
    ListNode(int x) : val(x), next(NULL) {}
    ListNode(int x, ListNode* n) : val(x), next(n) {}
};
class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        retrun head;
    }
};
