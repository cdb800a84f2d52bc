// Mistake: one end mark for all consumers.
class Solution {
    public void run(int producers, int consumers, int capacity, int items,
                    IntBinaryOperator produce, BiConsumer<Integer, Integer> consume) throws Exception {
        BlockingQueue<Integer> queue = new LinkedBlockingQueue<>(capacity);
        List<Thread> makers = new ArrayList<>(), takers = new ArrayList<>();
        for (int p = 0; p < producers; p++) {
            int id = p;
            makers.add(new Thread(() -> {
                try {
                    for (int i = 0; i < items; i++) queue.put(produce.applyAsInt(id, i));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        for (int c = 0; c < consumers; c++) {
            int id = c;
            takers.add(new Thread(() -> {
                try {
                    for (int item = queue.take(); item >= 0; item = queue.take()) consume.accept(id, item);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }));
        }
        for (Thread t : makers) t.start();
        for (Thread t : takers) t.start();
        for (Thread t : makers) t.join();
        queue.put(-1); // only one of the consumers sees it
        for (Thread t : takers) t.join();
    }
}
