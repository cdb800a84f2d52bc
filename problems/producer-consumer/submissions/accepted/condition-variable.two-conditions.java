import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class Solution {
    private final Lock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private final Condition notEmpty = lock.newCondition();
    private int[] ring;
    private int first, count, working;

    public void run(int producers, int consumers, int capacity, int items,
                    IntBinaryOperator produce, BiConsumer<Integer, Integer> consume) throws InterruptedException {
        ring = new int[capacity];
        working = producers;
        Thread[] threads = new Thread[producers + consumers];
        for (int i = 0; i < threads.length; i++) {
            int id = i;
            threads[i] = new Thread(() -> {
                if (id < producers) producer(id, items, produce);
                else consumer(id - producers, consume);
            });
            threads[i].start();
        }
        for (Thread thread : threads) thread.join();
    }

    private void producer(int p, int items, IntBinaryOperator produce) {
        for (int i = 0; i < items; i++) {
            int item = produce.applyAsInt(p, i);
            lock.lock();
            try {
                while (count == ring.length) notFull.awaitUninterruptibly();
                ring[(first + count++) % ring.length] = item;
                notEmpty.signal();
            } finally {
                lock.unlock();
            }
        }
        lock.lock();
        try {
            if (--working == 0) notEmpty.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void consumer(int c, BiConsumer<Integer, Integer> consume) {
        while (true) {
            int item;
            lock.lock();
            try {
                while (count == 0 && working > 0) notEmpty.awaitUninterruptibly();
                if (count == 0) return;
                item = ring[first];
                first = (first + 1) % ring.length;
                count--;
                notFull.signal();
            } finally {
                lock.unlock();
            }
            consume.accept(c, item);
        }
    }
}
