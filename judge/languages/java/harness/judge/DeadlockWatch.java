package judge;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.List;

/**
 * Looks, while a case is called, whether anything can still happen. Two things end it: all threads of the submission wait
 * without a time limit (nobody is left to wake them), or some wait for each other's locks in a ring.
 */
final class DeadlockWatch extends Thread {
  private static final long LOOK_EVERY_MS = 50;
  private static final long STILL_MS = 30;
  private static final int MOST_FRAMES = 64;
  private static final int RING_EVERY = 10; // looks without an event
  private final EventLog log;
  private final String file;
  private ConcurrentForm.Running running; // null between cases
  private Threads threads;
  private int events;
  private int stillFor; // looks

  DeadlockWatch(EventLog log, String file) {
    super(root(), "judge watch");
    this.log = log;
    this.file = file;
    setDaemon(true);
    start();
  }

  private static ThreadGroup root() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    return group.getParent() == null ? group : group.getParent();
  }

  synchronized void begin(ConcurrentForm.Running running, Threads threads) {
    this.running = running;
    this.threads = threads;
    stillFor = 0;
    events = -1;
    notifyAll();
  }

  synchronized void end() {
    running = null;
  }

  @Override
  public synchronized void run() {
    try {
      for (;;) {
        while (running == null) {
          wait();
        }
        wait(LOOK_EVERY_MS);
        if (running != null) {
          look();
        }
      }
    } catch (InterruptedException ended) {
      // the submission has interrupted every thread it found; it does without the watch
    }
  }

  private void look() throws InterruptedException {
    int now = log.count();
    stillFor = now == events ? stillFor + 1 : 0;
    events = now;
    if (stillFor < 2) {
      return;
    }
    List<Thread> waiting = threads.called();
    if (waiting.stream().allMatch(DeadlockWatch::waits)) {
      tellIfStill(waiting);
    } else if (stillFor % RING_EVERY == 0 && waiting.stream().filter(DeadlockWatch::waits).count() > 1) {
      tellRing();
    }
  }

  private static boolean waits(Thread thread) {
    return thread.getState() == State.WAITING || thread.getState() == State.BLOCKED;
  }

  /** A thread that is woken counts one wait more, so equal counts say that none was. */
  private void tellIfStill(List<Thread> waiting) throws InterruptedException {
    long[] ids = waiting.stream().mapToLong(Thread::getId).toArray();
    long counts = counts(infos(ids));
    wait(STILL_MS);
    ThreadInfo[] infos = infos(ids);
    boolean same = running != null && threads.called().size() == ids.length && counts == counts(infos);
    if (same && waiting.stream().allMatch(DeadlockWatch::waits)) {
      tell(infos, ids.length == 1 ? "the only thread waits, and nobody is left to wake it: " : "all threads wait, and nobody is left to wake them: ");
    }
  }

  private void tellRing() {
    ThreadMXBean bean = ManagementFactory.getThreadMXBean();
    long[] ring = bean.findDeadlockedThreads();
    if (ring != null) {
      tell(infos(ring), "threads wait for each other: ");
    }
  }

  private static ThreadInfo[] infos(long[] ids) {
    return ManagementFactory.getThreadMXBean().getThreadInfo(ids, MOST_FRAMES);
  }

  /** -1 where a thread has ended meanwhile. */
  private static long counts(ThreadInfo[] infos) {
    long sum = 0;
    for (ThreadInfo info : infos) {
      if (info == null) {
        return -1;
      }
      sum += info.getWaitedCount() + info.getBlockedCount();
    }
    return sum;
  }

  private void tell(ThreadInfo[] infos, String why) {
    WaitWords words = new WaitWords(infos, file);
    if (running.claimAnswer()) {
      Output.flush();
      Trace.send(running.sequence, Trace.DEADLOCK, "", why + words.text(), words.lines());
      Main.leave(1);
    }
  }
}
