/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     ListNode *next;
 *     ListNode() : val(0), next(nullptr) {}
 *     ListNode(int x) : val(x), next(nullptr) {}
 *     ListNode(int x, ListNode *next) : val(x), next(next) {}
 * };
 */
class Solution {
    int placeFromEnd(ListNode* node, int n) {
        if (!node) return 0;
        int place = placeFromEnd(node->next, n) + 1;
        if (place == n + 1) node->next = node->next->next;
        return place;
    }

public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        return placeFromEnd(head, n) == n ? head->next : head;
    }
};
