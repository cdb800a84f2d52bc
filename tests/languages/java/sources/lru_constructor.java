class LRUCache {
    public int get(int key) { return -1; }
    public void put(int key, int value) { }
    public int[] keys() { return null; }
}
