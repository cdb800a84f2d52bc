package judge;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;

/** Bytes of the heap. Exact, because the JVM is told to do without buffers for each thread (-XX:-UseTLAB). */
final class Heap {
  private static final Runtime RUNTIME = Runtime.getRuntime();
  private static final int FILLER_HEADER = 16;
  private static final int NOISE = 2048; // of what one call allocates, and the next one
  private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
  private MemoryPoolMXBean eden;
  private MemoryPoolMXBean survivors;
  private MemoryPoolMXBean old;
  private long oldBefore;
  private long filled; // in use after leaveRoom()
  private long lead = 4096; // allocated from then on, before the submission's code begins
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
    foundAlive(0, 0, 0);
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
   * Makes the young generation so full, with garbage, that the next collection comes when the submission's code has allocated
   * so many bytes. Nothing else may be in it but garbage: alive() has just been called.
   */
  void leaveRoom(long bytes) {
    oldBefore = old.getUsage().getUsed();
    long room = eden.getUsage().getMax() - (used() - oldBefore) - bytes - lead;
    if (room > FILLER_HEADER) {
      filler = new byte[(int) Math.min(room - FILLER_HEADER, Integer.MAX_VALUE - 8)];
      filler = null;
    }
    filled = used();
  }

  /**
   * What of the young generation was alive at the one collection since leaveRoom(), together with the object that there was
   * no room for: it follows at once. made: all that the code allocates; began, ended: in use then. 0 where the collection did
   * not come while the code ran.
   */
  long foundAlive(long made, long began, long ended) {
    if (began < filled) {
      lead += 1024; // collected too early
      return 0;
    }
    lead = began - filled;
    if (ended >= began && Math.abs(ended - began - made) <= NOISE) {
      return 0; // not collected
    }
    long oldNow = old.getUsage().getUsed();
    long survived = survivors.getCollectionUsage().getUsed();
    long allocated = made - (ended - oldNow - survived); // until then
    long room = eden.getUsage().getMax() - (began - oldBefore);
    long alive = Math.max(0, survived + oldNow - oldBefore - lead); // most of which is the call's thread
    return alive + Math.max(0, room - allocated);
  }
}
