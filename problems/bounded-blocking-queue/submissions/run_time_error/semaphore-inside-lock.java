// Mistake: waits for a place while it holds the monitor that the others need.
class BoundedBlockingQueue {
    private final Semaphore free;
    private final Semaphore filled = new Semaphore(0);
    private final Deque<Integer> queue = new ArrayDeque<>();

    public BoundedBlockingQueue(int capacity) {
        free = new Semaphore(capacity);
    }

    public synchronized void enqueue(int element) throws InterruptedException {
        free.acquire(); // nobody can free a place while this thread holds the monitor
        queue.addLast(element);
        filled.release();
    }

    public synchronized int dequeue() throws InterruptedException {
        filled.acquire();
        int element = queue.removeFirst();
        free.release();
        return element;
    }

    public synchronized int size() {
        return queue.size();
    }
}
