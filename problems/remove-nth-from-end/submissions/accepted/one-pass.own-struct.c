#include <stdio.h>
#include <stdlib.h>

struct ListNode {
    int val;
    struct ListNode* next;
};

struct ListNode* newNode(int val, struct ListNode* next) {
    struct ListNode* node = (struct ListNode*)malloc(sizeof(struct ListNode));
    node->val = val;
    node->next = next;
    return node;
}

struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    struct ListNode* dummy = newNode(0, head);
    struct ListNode *fast = head, *slow = dummy;
    while (n-- > 0) fast = fast->next;
    for (; fast; fast = fast->next) slow = slow->next;
    struct ListNode* removed = slow->next;
    slow->next = removed->next;
    free(removed);
    head = dummy->next;
    free(dummy);
    return head;
}

int main() {
    struct ListNode* list = newNode(1, newNode(2, NULL));
    for (list = removeNthFromEnd(list, 1); list; list = list->next) printf("%d ", list->val);
}
