class Solution {
    public void run(int producers, int items, IntBinaryOperator produce, BiConsumer<Integer, Integer> consume) throws Exception {
        Thread thread = new Thread(() -> {
            int[] taken = new int[1];
            taken[items] = produce.applyAsInt(0, 0);
        });
        thread.start();
        new CountDownLatch(1).await();
    }
}
