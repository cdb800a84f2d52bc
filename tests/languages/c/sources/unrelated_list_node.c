typedef struct ListNode {
    char* word;
    struct ListNode* rest;
} ListNode;

int maxSubArray(int* nums, int numsSize) {
    ListNode one = {"word", NULL};
    return one.rest ? 0 : (int)strlen(one.word);
}
