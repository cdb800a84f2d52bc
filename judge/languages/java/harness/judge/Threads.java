package judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

/** The threads of the submission: all but those that were there before it. */
final class Threads {
  private static final long MAY_END_WITHIN_NS = 100_000_000;
  private static final long LOOK_EVERY_MS = 1;
  private final Set<Thread> before = new HashSet<>(all());
  private final Thread caller = Thread.currentThread();

  private static List<Thread> all() {
    ThreadGroup root = Thread.currentThread().getThreadGroup();
    while (root.getParent() != null) {
      root = root.getParent();
    }
    Thread[] found = new Thread[16];
    int count = root.enumerate(found);
    while (count == found.length) { // there may be more
      found = new Thread[2 * found.length];
      count = root.enumerate(found);
    }
    return Arrays.asList(found).subList(0, count);
  }

  /** Those that are alive now. Idle threads of the common pool, which no submission can end, are none. */
  List<Thread> now() {
    List<Thread> own = new ArrayList<>();
    for (Thread thread : all()) {
      if (!before.contains(thread) && thread.isAlive() && !isIdleOfTheJvm(thread)) {
        own.add(thread);
      }
    }
    return own;
  }

  private static boolean isIdleOfTheJvm(Thread thread) {
    if (thread instanceof ForkJoinWorkerThread worker) {
      return worker.getPool() == ForkJoinPool.commonPool() && worker.getPool().isQuiescent();
    }
    return thread.getName().equals("CompletableFutureDelayScheduler");
  }

  /** The same and the thread that calls the submission. */
  List<Thread> called() {
    List<Thread> all = now();
    all.add(caller);
    return all;
  }

  /** How many are still there after 100 ms; polled, most end at once. */
  int left() throws InterruptedException {
    long until = System.nanoTime() + MAY_END_WITHIN_NS;
    while (!now().isEmpty() && System.nanoTime() < until) {
      Thread.sleep(LOOK_EVERY_MS);
    }
    return now().size();
  }
}
