class Solution {
    public void run(int producers, int items, IntBinaryOperator produce, BiConsumer<Integer, Integer> consume) throws Exception {
        Thread thread = new Thread(() -> {
            List<long[]> all = new ArrayList<>();
            for (;;) {
                all.add(new long[1 << 10]);
            }
        });
        thread.start();
        thread.join();
        new CountDownLatch(1).await();
    }
}
