// Mistake: asks again and again instead of waiting.
class Solution {
    public void run(int producers, int consumers, int capacity, int items,
                    IntBinaryOperator produce, BiConsumer<Integer, Integer> consume) throws Exception {
        Queue<Integer> buffer = new ArrayDeque<>();
        AtomicInteger left = new AtomicInteger(producers * items);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < producers; i++) {
            int p = i;
            threads.add(new Thread(() -> {
                for (int k = 0; k < items; k++) {
                    int item = produce.applyAsInt(p, k);
                    for (boolean added = false; !added;) {
                        synchronized (buffer) {
                            if (buffer.size() < capacity) added = buffer.add(item);
                        }
                    }
                }
            }));
        }
        for (int i = 0; i < consumers; i++) {
            int c = i;
            threads.add(new Thread(() -> {
                while (left.get() > 0) {
                    Integer item;
                    synchronized (buffer) {
                        item = buffer.poll();
                    }
                    if (item == null) continue;
                    left.decrementAndGet();
                    consume.accept(c, item);
                }
            }));
        }
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
    }
}
