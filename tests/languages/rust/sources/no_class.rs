struct Lru;
