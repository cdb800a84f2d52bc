interface Consume {
    void accept(int consumer, int item);
    default Consume twice() { return (c, item) -> { accept(c, item); accept(c, item); }; }
}

class Solution {
    public void run(int producers, int items, BiFunction<Integer, Integer, Integer> produce, Consume consume) throws Exception {
        ExecutorService pool = Executors.newCachedThreadPool();
        List<Future<Integer>> made = new ArrayList<>();
        for (int p = 0; p < producers; p++) {
            for (int i = 0; i < items; i++) {
                int producer = p, item = i;
                made.add(pool.submit(() -> produce.andThen(x -> x).apply(producer, item)));
            }
        }
        for (Future<Integer> future : made) consume.twice().accept(0, future.get());
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);
        IntStream.range(0, 1000).parallel().sum();
    }
}
