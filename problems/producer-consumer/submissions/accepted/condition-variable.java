class Solution {
    private final Queue<Integer> buffer = new ArrayDeque<>();
    private int working;

    public void run(int producers, int consumers, int capacity, int items,
                    IntBinaryOperator produce, BiConsumer<Integer, Integer> consume) throws InterruptedException {
        working = producers;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < producers; i++) {
            final int p = i;
            threads.add(new Thread(() -> {
                for (int k = 0; k < items; k++) put(produce.applyAsInt(p, k), capacity);
                finish();
            }));
        }
        for (int i = 0; i < consumers; i++) {
            final int c = i;
            threads.add(new Thread(() -> {
                Integer item;
                while ((item = take()) != null) consume.accept(c, item);
            }));
        }
        for (Thread t : threads) t.start();
        for (Thread t : threads) t.join();
    }

    private synchronized void put(int item, int capacity) {
        while (buffer.size() == capacity) pause();
        buffer.add(item);
        notifyAll();
    }

    private synchronized Integer take() {
        while (buffer.isEmpty() && working > 0) pause();
        notifyAll();
        return buffer.poll();
    }

    private synchronized void finish() {
        working--;
        notifyAll();
    }

    private void pause() {
        try {
            wait();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
