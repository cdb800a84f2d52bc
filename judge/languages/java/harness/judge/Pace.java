package judge;

import java.util.HashSet;
import java.util.Set;

/** How one callback is slowed down in one case. */
final class Pace {
  private static final long MEET_PATIENCE_NS = 2_000_000_000L;
  private static final long NS_PER_MS = 1_000_000;
  private final long delayUs;
  private final int meet;
  private final long holdMs;
  private final Set<Integer> actors = new HashSet<>();
  private boolean called;
  private boolean givenUp; // nobody waits any more

  Pace(In in) {
    delayUs = in.i32() & 0xFFFFFFFFL;
    meet = in.i32();
    holdMs = in.i32() & 0xFFFFFFFFL;
  }

  /** Sleeps as this call has to on entry. */
  void pause() throws InterruptedException {
    boolean first;
    synchronized (this) {
      first = !called;
      called = true;
    }
    long us = delayUs + (first ? holdMs * 1000 : 0);
    if (us > 0) {
      Thread.sleep(us / 1000, (int) (us % 1000) * 1000);
    }
  }

  /** Waits at the actor's first call until enough others have been here. */
  synchronized void meet(int actor, int index, EventLog log) throws InterruptedException {
    if (meet == 0 || !actors.add(actor)) {
      return;
    }
    if (actors.size() >= meet) {
      notifyAll();
    }
    long until = System.nanoTime() + MEET_PATIENCE_NS;
    while (actors.size() < meet && !givenUp) {
      long left = until - System.nanoTime();
      if (left <= 0) {
        givenUp = true;
        log.note(EventLog.MEET_FAILED, index, actors.size(), meet);
        notifyAll();
      } else {
        wait(left / NS_PER_MS + 1);
      }
    }
  }
}
