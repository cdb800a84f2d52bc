class LRUCache {
    public LRUCache(int capacity) { }
    public int get(int key) { return key; }
    public void put(int key, int value) { }
    @SuppressWarnings("unchecked")
    public List<Integer> keys() { return (List<Integer>) (List<?>) List.of("x"); }
}
