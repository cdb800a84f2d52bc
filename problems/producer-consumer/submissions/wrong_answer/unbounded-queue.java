// Mistake: the queue has no capacity.
class Solution {
    public void run(int producers, int consumers, int capacity, int items,
                    IntBinaryOperator produce, BiConsumer<Integer, Integer> consume) throws Exception {
        BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
        ExecutorService makers = Executors.newFixedThreadPool(Math.max(1, producers));
        ExecutorService takers = Executors.newFixedThreadPool(Math.max(1, consumers));
        for (int p = 0; p < producers; p++) {
            int id = p;
            makers.submit(() -> {
                for (int i = 0; i < items; i++) queue.add(produce.applyAsInt(id, i));
            });
        }
        for (int c = 0; c < consumers; c++) {
            int id = c;
            takers.submit(() -> {
                for (int item = queue.take(); item >= 0; item = queue.take()) consume.accept(id, item);
                return null;
            });
        }
        makers.shutdown();
        makers.awaitTermination(1, TimeUnit.MINUTES);
        for (int c = 0; c < consumers; c++) queue.add(-1);
        takers.shutdown();
        takers.awaitTermination(1, TimeUnit.MINUTES);
    }
}
