class Solution {
    public void run(int producers, int items, IntBinaryOperator produce, BiConsumer<Integer, Integer> consume) {
        if (producers == 1) Executors.newSingleThreadExecutor().submit(() -> { });
        if (producers == 2) new Thread(() -> { }).start();
    }
}
