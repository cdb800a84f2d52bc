class Solution {
    private final Semaphore empty = new Semaphore(0);

    public void run(int producers, int items, IntBinaryOperator produce, BiConsumer<Integer, Integer> consume) throws Exception {
        produce.applyAsInt(0, 0);
        Thread thread = new Thread(() -> {
            empty.acquireUninterruptibly();
        });
        thread.start();
        thread.join();
    }
}
