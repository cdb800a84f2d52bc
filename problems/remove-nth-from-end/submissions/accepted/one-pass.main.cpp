#include <iostream>

using namespace std;

// struct ListNode {
//     int val;
//     ListNode *next;
//     ListNode() : val(0), next(nullptr) {}
//     ListNode(int x) : val(x), next(nullptr) {}
//     ListNode(int x, ListNode *next) : val(x), next(next) {}
// };

class Solution {
public:
    ListNode* removeNthFromEnd(ListNode* head, int n) {
        ListNode* dummy = new ListNode(-1, head);
        ListNode *ahead = head, *before = dummy;
        while (n--) ahead = ahead->next;
        while (ahead) {
            ahead = ahead->next;
            before = before->next;
        }
        ListNode* removed = before->next;
        before->next = removed->next;
        delete removed;
        head = dummy->next;
        delete dummy;
        return head;
    }
};

int main() {
    ListNode* head = new ListNode(10, new ListNode(20, new ListNode(30)));
    for (ListNode* p = Solution().removeNthFromEnd(head, 2); p; p = p->next) cout << p->val << " ";
    cout << endl;
}
