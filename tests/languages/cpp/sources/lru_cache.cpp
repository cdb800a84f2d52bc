class LRUCache {
    int capacity_;
    map<int, int> values_;

public:
    LRUCache(int capacity) : capacity_(capacity) {}
    ~LRUCache() { cout << "bye"; }
    int get(int key) {
        return values_.at(key);
    }
    void put(int key, int value) { values_[key] = value; }
    vector<int> keys() {
        vector<int> all{capacity_};
        for (auto& [key, value] : values_) all.push_back(key);
        return all;
    }
};
