// Mistake: a stack is no queue.
class BoundedBlockingQueue {
    private final Stack<Integer> stack = new Stack<>();
    private final int capacity;

    public BoundedBlockingQueue(int capacity) {
        this.capacity = capacity;
    }

    public synchronized void enqueue(int element) throws InterruptedException {
        while (stack.size() >= capacity) wait();
        stack.push(element);
        notifyAll();
    }

    public synchronized int dequeue() throws InterruptedException {
        while (stack.isEmpty()) wait();
        notifyAll();
        return stack.pop();
    }

    public synchronized int size() {
        return stack.size();
    }
}
