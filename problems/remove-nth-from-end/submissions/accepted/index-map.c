typedef struct {
    int index;
    struct ListNode* node;
    UT_hash_handle hh;
} Entry;

struct ListNode* removeNthFromEnd(struct ListNode* head, int n) {
    Entry *all = NULL, *entry, *next;
    int length = 0;
    for (struct ListNode* p = head; p; p = p->next) {
        entry = malloc(sizeof(Entry));
        entry->index = length++;
        entry->node = p;
        HASH_ADD_INT(all, index, entry);
    }
    int before = length - n - 1;
    if (before < 0) {
        head = head->next;
    } else {
        HASH_FIND_INT(all, &before, entry);
        entry->node->next = entry->node->next->next;
    }
    HASH_ITER(hh, all, entry, next) {
        HASH_DEL(all, entry);
        free(entry);
    }
    return head;
}
