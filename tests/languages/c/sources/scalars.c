typedef struct {
    struct ListNode* head;
    char** names;
    int count;
} Echo;

Echo* echoCreate(struct ListNode* head, char** names, int namesSize) {
    Echo* obj = malloc(sizeof(Echo));
    *obj = (Echo){head, names, namesSize};
    return obj;
}
bool echoFlag(Echo* obj, bool value) { return value; }
int echoWhole(Echo* obj, int value) { return value; }
long long echoLarge(Echo* obj, long long value) { return value; }
double echoReal(Echo* obj, double value) { return value; }
char echoLetter(Echo* obj, char value) { return value; }
char* echoWords(Echo* obj, char* value) { return value; }
struct ListNode* echoList(Echo* obj) { return obj->head; }
char** echoNames(Echo* obj, int* retSize) {
    *retSize = obj->count;
    return obj->names;
}
void echoNothing(Echo* obj, struct TreeNode* tree, int** value, int valueSize, int* valueColSize) {}
void echoFree(Echo* obj) { free(obj); }
