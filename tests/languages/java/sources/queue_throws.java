class BoundedBlockingQueue {
    private final Deque<Integer> queue = new ConcurrentLinkedDeque<>();

    public BoundedBlockingQueue(int capacity) { }

    public void enqueue(int element) { queue.addLast(element); }

    public Integer dequeue() { return queue.removeFirst(); }

    public Integer size() { return null; }
}
