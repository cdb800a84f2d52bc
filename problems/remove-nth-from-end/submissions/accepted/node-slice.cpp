class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        vector<ListNode*> nodes;
        for (auto p = head; p != nullptr; p = p->next) nodes.push_back(p);
        auto target = nodes.end() - n;
        if (target == nodes.begin()) {
            ListNode* rest = head->next;
            delete head;
            return rest;
        }
        (*(target - 1))->next = (*target)->next;
        delete *target;
        return head;
    }
};
