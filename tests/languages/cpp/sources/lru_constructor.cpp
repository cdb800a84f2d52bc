class LRUCache {
public:
    int get(int key) { return 0; }
    void put(int key, int value) {}
    vector<int> keys() { return {}; }
};
