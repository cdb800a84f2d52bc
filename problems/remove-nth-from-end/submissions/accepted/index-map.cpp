class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        unordered_map<int, ListNode*> node;
        int length = 0;
        for (ListNode* p = head; p; p = p->next) node[length++] = p;
        int i = length - n;
        if (i == 0) return head->next;
        node[i - 1]->next = node[i]->next;
        return head;
    }
};
