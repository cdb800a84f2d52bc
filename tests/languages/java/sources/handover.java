class Solution {
    public void run(int producers, int items, IntBinaryOperator produce, BiConsumer<Integer, Integer> consume)
            throws InterruptedException {
        BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
        Thread[] threads = new Thread[producers];
        for (int i = 0; i < producers; i++) {
            int p = i;
            threads[i] = new Thread(() -> {
                for (int k = 0; k < items; k++) queue.add(produce.applyAsInt(p, k));
            });
            threads[i].start();
        }
        for (int left = producers * items; left > 0; left--) consume.accept(0, queue.take());
        for (Thread thread : threads) thread.join();
    }
}
