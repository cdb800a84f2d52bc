class LRUCache {
public:
    LRUCache(int capacity) {}
    int get(int key) { return 0; }
    void put(int key, int value) {}
};
