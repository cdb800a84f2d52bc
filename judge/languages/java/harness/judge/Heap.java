package judge;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;

/** Bytes of the heap. Exact, because the JVM is told to do without buffers for each thread (-XX:-UseTLAB). */
final class Heap {
  private static final Runtime RUNTIME = Runtime.getRuntime();
  private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
  private final List<MemoryPoolMXBean> pools = new ArrayList<>();

  Heap() {
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        pools.add(pool);
      }
    }
  }

  /** With the garbage. */
  static long used() {
    return RUNTIME.totalMemory() - RUNTIME.freeMemory();
  }

  static long alive() {
    System.gc();
    return used();
  }

  long collections() {
    long count = 0;
    for (GarbageCollectorMXBean collector : collectors) {
      count += collector.getCollectionCount();
    }
    return count;
  }

  private long leftByTheLastCollection() {
    long left = 0;
    for (MemoryPoolMXBean pool : pools) {
      left += pool.getCollectionUsage().getUsed();
    }
    return left;
  }

  /** Collects garbage whenever about so many bytes have been allocated, and remembers the most that was alive. */
  final class Sampler extends Thread {
    private final long every;
    private volatile boolean begun;
    private volatile boolean ended;
    private long alive;
    private int collections;

    Sampler(long every) {
      super("judge sampler");
      this.every = every;
      setDaemon(true);
    }

    @Override
    public void run() {
      for (long left = Heap.alive(); !ended;) {
        begun = true;
        if (used() - left < every) {
          Thread.yield();
          continue;
        }
        System.gc();
        left = leftByTheLastCollection();
        alive = Math.max(alive, left);
        collections++;
      }
    }

    void begin() {
      start();
      while (!begun) {
        Thread.yield();
      }
    }

    void end() throws InterruptedException {
      ended = true;
      join();
    }

    int collections() {
      return collections;
    }

    /** The most that a collection has left. */
    long most() {
      return alive;
    }
  }
}
