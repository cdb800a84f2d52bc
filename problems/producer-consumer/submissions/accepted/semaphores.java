class Solution {
    public void run(int producers, int consumers, int capacity, int items,
                    IntBinaryOperator produce, BiConsumer<Integer, Integer> consume) throws InterruptedException {
        Semaphore free = new Semaphore(capacity), filled = new Semaphore(0);
        Queue<Integer> buffer = new ConcurrentLinkedQueue<>();
        AtomicInteger left = new AtomicInteger(producers * items);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < producers; i++) {
            int p = i;
            threads.add(new Thread(() -> {
                for (int k = 0; k < items; k++) {
                    int item = produce.applyAsInt(p, k);
                    free.acquireUninterruptibly();
                    buffer.add(item);
                    filled.release();
                }
            }));
        }
        for (int i = 0; i < consumers; i++) {
            int c = i;
            threads.add(new Thread(() -> {
                while (left.getAndDecrement() > 0) { // an item is promised to this thread
                    filled.acquireUninterruptibly();
                    int item = buffer.remove();
                    free.release();
                    consume.accept(c, item);
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread t : threads) t.join();
    }
}
