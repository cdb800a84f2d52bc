typedef struct {
    int capacity;
    int count;
    int keys[100];
    int values[100];
} LRUCache;

LRUCache* lRUCacheCreate(int capacity) {
    LRUCache* obj = calloc(1, sizeof(LRUCache));
    obj->capacity = capacity;
    return obj;
}

int lRUCacheGet(LRUCache* obj, int key) {
    for (int i = 0; i < obj->count; i++) {
        if (obj->keys[i] == key) return obj->values[i];
    }
    assert(!"found");
    return -1;
}

void lRUCachePut(LRUCache* obj, int key, int value) {
    obj->keys[obj->count] = key;
    obj->values[obj->count++] = value;
}


void lRUCacheFree(LRUCache* obj) {
    printf("bye");
    free(obj);
}
/**
 * Your LRUCache struct will be instantiated and called as such:
 * LRUCache* obj = lRUCacheCreate(capacity);
 */
