/**
 * Definition for singly-linked list.
 * struct ListNode {
 *     int val;
 *     ListNode *next;
 * };
 */
class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode dummy(0, head);
        ListNode *ahead = &dummy, *behind = &dummy;
        while (n--) ahead = ahead->next;
        while (ahead->next) {
            ahead = ahead->next;
            behind = behind->next;
        }
        ListNode* removed = behind->next;
        behind->next = removed->next;
        
        return dummy.next;
    }
};
