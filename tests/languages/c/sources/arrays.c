void echo(bool* g, int gSize, int* h, int hSize, long long* i, int iSize, double* j, int jSize, char* k, int kSize, char** l,
          int lSize, int** m, int mSize, int* mColSize, char** n, int nSize, int* nColSize, char*** o, int oSize, int* oColSize,
          struct ListNode* p, struct TreeNode* q, struct ListNode** r, int rSize, bool** s, int sSize, int* sColSize,
          struct TreeNode** t, int tSize) {}
