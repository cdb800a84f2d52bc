// Mistake: notifyAll() outside of synchronized.
class BoundedBlockingQueue {
    private final LinkedList<Integer> queue = new LinkedList<>();
    private final int capacity;

    public BoundedBlockingQueue(int capacity) {
        this.capacity = capacity;
    }

    public void enqueue(int element) throws InterruptedException {
        synchronized (queue) {
            while (queue.size() == capacity) queue.wait();
            queue.add(element);
        }
        queue.notifyAll();
    }

    public int dequeue() throws InterruptedException {
        synchronized (queue) {
            while (queue.isEmpty()) queue.wait();
            queue.notifyAll();
            return queue.removeFirst();
        }
    }

    public int size() {
        return queue.size();
    }
}
