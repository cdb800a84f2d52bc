class Solution {
    private static final int END = -1;

    public void run(int producers, int consumers, int capacity, int items,
                    IntBinaryOperator produce, BiConsumer<Integer, Integer> consume) throws Exception {
        BlockingQueue<Integer> queue = new ArrayBlockingQueue<>(capacity);
        ExecutorService pool = Executors.newFixedThreadPool(producers + consumers);
        List<Future<?>> makers = new ArrayList<>();
        for (int p = 0; p < producers; p++) {
            int id = p;
            makers.add(pool.submit(() -> {
                for (int i = 0; i < items; i++) queue.put(produce.applyAsInt(id, i));
                return null;
            }));
        }
        for (int c = 0; c < consumers; c++) {
            int id = c;
            pool.submit(() -> {
                for (int item = queue.take(); item != END; item = queue.take()) consume.accept(id, item);
                return null;
            });
        }
        for (Future<?> maker : makers) maker.get();
        for (int c = 0; c < consumers; c++) queue.put(END);
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);
    }
}
