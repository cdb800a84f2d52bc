class BoundedBlockingQueue {
    private final Semaphore free;
    private final Semaphore filled = new Semaphore(0);
    private final Deque<Integer> queue = new ArrayDeque<>();

    public BoundedBlockingQueue(int capacity) {
        free = new Semaphore(capacity);
    }

    public void enqueue(int element) throws InterruptedException {
        free.acquire();
        synchronized (queue) {
            queue.addLast(element);
        }
        filled.release();
    }

    public int dequeue() throws InterruptedException {
        filled.acquire();
        int element;
        synchronized (queue) {
            element = queue.removeFirst();
        }
        free.release();
        return element;
    }

    public int size() {
        synchronized (queue) {
            return queue.size();
        }
    }
}
