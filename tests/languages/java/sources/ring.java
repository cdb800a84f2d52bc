class Solution {
    private final Object one = new Object();
    private final ReentrantLock two = new ReentrantLock();
    private final CyclicBarrier both = new CyclicBarrier(2);

    public void run(int producers, int items, IntBinaryOperator produce, BiConsumer<Integer, Integer> consume) throws Exception {
        Thread first = new Thread(this::oneThenTwo, "first");
        Thread second = new Thread(this::twoThenOne, "second");
        first.start();
        second.start();
        while (first.isAlive()) {
            Thread.sleep(1);
        }
    }

    private void meet() {
        try {
            both.await();
        } catch (Exception e) {
            throw new RuntimeException(e);
        }
    }

    private void oneThenTwo() {
        synchronized (one) {
            meet();
            two.lock();
        }
    }

    private void twoThenOne() {
        two.lock();
        meet();
        synchronized (one) {
            two.unlock();
        }
    }
}
