// Mistake: looks once whether there is an item: another consumer may have taken it meanwhile.
class Solution {
    private final LinkedList<Integer> buffer = new LinkedList<>();
    private int left;

    public void run(int producers, int consumers, int capacity, int items,
                    IntBinaryOperator produce, BiConsumer<Integer, Integer> consume) throws InterruptedException {
        left = producers * items;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < consumers; i++) {
            int c = i;
            threads.add(new Thread(() -> {
                for (;;) {
                    int item;
                    synchronized (buffer) {
                        if (left == 0) return;
                        if (buffer.isEmpty()) await();
                        if (left == 0) return;
                        item = buffer.removeFirst();
                        left--;
                        buffer.notifyAll();
                    }
                    consume.accept(c, item);
                }
            }));
        }
        for (int i = 0; i < producers; i++) {
            int p = i;
            threads.add(new Thread(() -> {
                for (int k = 0; k < items; k++) {
                    int item = produce.applyAsInt(p, k);
                    synchronized (buffer) {
                        while (buffer.size() == capacity) await();
                        buffer.addLast(item);
                        buffer.notifyAll();
                    }
                }
            }));
        }
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
    }

    private void await() {
        try {
            buffer.wait();
        } catch (InterruptedException e) {
            throw new RuntimeException(e);
        }
    }
}
