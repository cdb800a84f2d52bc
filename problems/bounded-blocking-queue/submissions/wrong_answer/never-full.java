// Mistake: the capacity is ignored.
class BoundedBlockingQueue {
    private final LinkedBlockingQueue<Integer> queue = new LinkedBlockingQueue<>();

    public BoundedBlockingQueue(int capacity) {
    }

    public void enqueue(int element) {
        queue.add(element);
    }

    public int dequeue() throws InterruptedException {
        return queue.take();
    }

    public int size() {
        return queue.size();
    }
}
