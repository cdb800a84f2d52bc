package judge;

import java.lang.reflect.Method;
import jdk.internal.misc.Unsafe;

/**
 * How deep a call goes on the present thread's stack, to the byte. The interpreter (the JVM runs with -Xint) touches the
 * twenty pages below each frame that it begins, and writes a word into each: after the call the lowest word that is not
 * zero tells where the deepest frame began. What the JVM itself needs below a frame is far less than those pages, and is
 * not seen. Each call gets a thread of its own, which does nothing else before it: a frame that is not deeper than all
 * before it leaves no words.
 */
final class StackDepth {
  private static final Unsafe MEMORY = Unsafe.getUnsafe();
  private static final long EETOP = MEMORY.objectFieldOffset(Thread.class, "eetop"); // the JVM's own record of a thread
  private static final int RECORD_WORDS = 400;
  private static final long[] UPPER = new long[RECORD_WORDS];
  private static final long[] LOWER = new long[RECORD_WORDS];
  private static final int MIB = 1 << 20;
  private static final int PAGE = 4096;
  private static final int NEAR = 16 * PAGE; // below a frame: what cleaning and looking need themselves
  private static final int CLEANED = 64 * PAGE; // of what an ended thread may have left, whose stack this was
  private static final int GAP = 17; // pages without a word: nothing is below them
  private static final int GUARDED = 64 * PAGE; // at the lowest end, which may not be read
  private static final int FRAMES_BETWEEN = 32; // so that the call lies below what cleaning and looking need

  /** What is to be measured. */
  interface Work {
    void run() throws Throwable;
  }

  private final long stackBytes;
  private Measured present;
  private Measured ended; // the JVM itself may hold it for another moment: so it is always there
  private long shallowest; // what a method needs that does nothing, called as the submission is

  /** Of threads that are given a stack of so many bytes. Measures what there is without a submission. */
  StackDepth(long stackBytes) throws Throwable {
    this.stackBytes = stackBytes;
    Method nothing = StackDepth.class.getDeclaredMethod("nothing", Object.class);
    Work work = new Work() { // no lambda: what the JVM spins for one costs time
      private final Object[] none = {null};

      @Override
      public void run() throws Throwable {
        nothing.invoke(null, none);
      }
    };
    nothing.setAccessible(true);
    of(work); // the JVM loads classes at the first call
    release();
    shallowest = of(work);
    release();
  }

  /** False: this JVM leaves no words below its frames. */
  boolean works() {
    return shallowest > 0;
  }

  static Object nothing(Object none) {
    return none;
  }

  /** Runs the work, which may throw, and returns the bytes of stack that it needed. */
  long of(Work work) throws Throwable {
    present = new Measured(work);
    return Math.max(0, present.result() - shallowest);
  }

  /** The thread that ran the work may end; until then what is alive does not change by itself. */
  void release() throws InterruptedException {
    ended = present;
    present = null;
    ended.release();
    ended.join();
  }

  private final class Measured extends Thread {
    private Work work;
    private long top;
    private long bottom;
    private long lowest;
    private Throwable failed;
    private boolean done;
    private boolean released;

    Measured(Work work) {
      super(null, null, "main", stackBytes);
      this.work = work;
    }

    synchronized long result() throws Throwable {
      start();
      while (!done) {
        wait();
      }
      if (failed != null) {
        Throwable thrown = failed;
        failed = null;
        throw thrown;
      }
      return lowest == top ? 0 : top - lowest;
    }

    // A thread that is ending holds for some moments what it has held before.
    private synchronized void stay() throws InterruptedException {
      done = true;
      notifyAll();
      while (!released) {
        wait();
      }
    }

    synchronized void release() {
      released = true;
      notifyAll();
    }

    @Override
    public void run() {
      try {
        find();
        MEMORY.setMemory(top - CLEANED, CLEANED - NEAR, (byte) 0);
        deeper(FRAMES_BETWEEN, work);
      } catch (Throwable thrown) {
        failed = thrown;
      }
      work = null;
      lowest = lowestWord(top, bottom);
      if (lowest < top - CLEANED) { // for the next thread that gets this stack
        MEMORY.setMemory(lowest, top - CLEANED - lowest, (byte) 0);
      }
      try {
        stay();
      } catch (InterruptedException interrupted) {
        // The submission has done that; nobody waits any more.
      }
    }

    // Memory that was an ended thread's record still has the words of that: of a stack that is not ours.
    private void find() {
      long record = MEMORY.getLong(this, EETOP);
      read(0, record, UPPER);
      read(FRAMES_BETWEEN, record, LOWER);
      for (int word = 0; word + 1 < RECORD_WORDS; word++) { // the stack's upper end, followed by its size
        long base = UPPER[word];
        long size = UPPER[word + 1];
        if (size >= stackBytes && size < stackBytes + MIB && base % PAGE == 0 && base > size && isHere(base)) {
          top = base;
          bottom = base - size + GUARDED;
          return;
        }
      }
      throw new IllegalStateException("this JVM describes its threads' stacks in another way");
    }
  }

  private static void read(int frames, long record, long[] words) {
    if (frames > 0) {
      read(frames - 1, record, words);
      return;
    }
    for (int word = 0; word < RECORD_WORDS; word++) {
      words[word] = MEMORY.getLong(record + 8L * word);
    }
  }

  /** Whether the JVM notes in the thread's record, while that calls, addresses near this upper end: lower ones in deeper frames. */
  private static boolean isHere(long base) {
    for (int word = 0; word < RECORD_WORDS; word++) {
      if (LOWER[word] < UPPER[word] && UPPER[word] < base && LOWER[word] > base - NEAR) {
        return true;
      }
    }
    return false;
  }

  private static void deeper(int frames, Work work) throws Throwable {
    if (frames == 0) {
      work.run();
    } else {
      deeper(frames - 1, work);
    }
  }

  /** The lowest word that is not zero; the top where there is none. */
  private static long lowestWord(long top, long bottom) {
    long lowest = top;
    int zero = 0;
    for (long page = top - NEAR - PAGE; page >= bottom && zero < GAP; page -= PAGE) {
      long word = firstWord(page);
      zero = word == 0 ? zero + 1 : 0;
      lowest = word == 0 ? lowest : word;
    }
    return lowest;
  }

  private static long firstWord(long page) {
    for (long at = page; at < page + PAGE; at += 8) {
      if (MEMORY.getLong(at) != 0) {
        return at;
      }
    }
    return 0;
  }
}
