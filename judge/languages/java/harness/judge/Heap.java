package judge;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;

/** Bytes of the heap. Exact, because the JVM is told to do without buffers for each thread (-XX:-UseTLAB). */
final class Heap {
  private static final Runtime RUNTIME = Runtime.getRuntime();
  private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
  private static final int FILLER_HEADER = 16;
  private MemoryPoolMXBean eden;
  private MemoryPoolMXBean survivors;
  private MemoryPoolMXBean old;
  private long oldBefore;
  private volatile byte[] filler;

  Heap() {
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      switch (pool.getName()) { // of the serial collector
        case "Eden Space" -> eden = pool;
        case "Survivor Space" -> survivors = pool;
        case "Tenured Gen" -> old = pool;
        default -> { }
      }
    }
    leaveRoom(0); // what the JVM loads for it is not there to be counted later on
    foundAlive();
    collections();
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

  /**
   * Makes the young generation so full, with garbage, that the next collection comes when so many more bytes have been
   * allocated. Nothing else may be in it but garbage: alive() has just been called.
   */
  void leaveRoom(long bytes) {
    oldBefore = old.getUsage().getUsed();
    long room = eden.getUsage().getMax() - eden.getUsage().getUsed() - bytes;
    if (room > FILLER_HEADER) {
      filler = new byte[(int) Math.min(room - FILLER_HEADER, Integer.MAX_VALUE - 8)];
      filler = null;
    }
  }

  /** What of the young generation the one collection since leaveRoom() has found alive. */
  long foundAlive() {
    return survivors.getCollectionUsage().getUsed() + old.getUsage().getUsed() - oldBefore;
  }
}
