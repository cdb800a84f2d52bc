// Mistake: returns when all is consumed, with the pool's threads still waiting for more.
class Solution {
    public void run(int producers, int consumers, int capacity, int items,
                    IntBinaryOperator produce, BiConsumer<Integer, Integer> consume) throws Exception {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(capacity);
        ExecutorService pool = Executors.newFixedThreadPool(producers + consumers);
        CountDownLatch done = new CountDownLatch(producers * items);
        for (int p = 0; p < producers; p++) {
            int id = p;
            pool.submit(() -> {
                for (int i = 0; i < items; i++) queue.put(produce.applyAsInt(id, i));
                return null;
            });
        }
        for (int c = 0; c < consumers; c++) {
            int id = c;
            pool.submit(() -> {
                while (true) {
                    consume.accept(id, queue.take());
                    done.countDown();
                }
            });
        }
        done.await();
    }
}
