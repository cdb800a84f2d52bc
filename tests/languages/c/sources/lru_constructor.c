typedef struct { int unused; } LRUCache;
LRUCache* lRUCacheCreate() { return NULL; }
LRUCache* lRUCacheCreateWith(int capacity, int more) { return NULL; }
int lRUCacheGet(LRUCache* obj, int key) { return 0; }
void lRUCachePut(LRUCache* obj, int key, char* value) {}
int* lRUCacheKeys(LRUCache* obj, int* retSize) { return NULL; }
void lRUCacheFree(LRUCache* obj) {}
