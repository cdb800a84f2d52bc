class Solution {
    public void run(int producers, int items, IntBinaryOperator produce, BiConsumer<Integer, Integer> consume) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        pool.submit(() -> {
            throw new IllegalStateException("in the pool");
        }).get();
    }
}
