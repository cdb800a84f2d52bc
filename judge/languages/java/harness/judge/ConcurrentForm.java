package judge;

import java.util.concurrent.atomic.AtomicInteger;

/** What both concurrent forms share: the log, and that an exception in any thread is the case's answer. */
abstract class ConcurrentForm extends Form {
  private final String file;
  private final EventLog log = new EventLog();
  private volatile Running running;
  private DeadlockWatch watch;

  ConcurrentForm(String file) {
    this.file = file;
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> failed(thrown));
  }

  /** One case while it is called. What a thread of an earlier case still does is not logged. */
  final class Running {
    final int sequence;
    private final ThreadLocal<Integer> number = new ThreadLocal<>();
    private final AtomicInteger numbered;
    private boolean answered;

    /** numbers: how many thread numbers are given away already. */
    Running(int sequence, int numbers) {
      this.sequence = sequence;
      numbered = new AtomicInteger(numbers);
    }

    boolean isCurrent() {
      return running == this;
    }

    void setNumber(int thread) {
      number.set(thread);
    }

    private int numberOfThisThread() {
      Integer known = number.get();
      if (known == null) {
        known = numbered.getAndIncrement();
        number.set(known);
      }
      return known;
    }

    void invoke(int op, int... arguments) {
      if (isCurrent()) {
        log.append(EventLog.INVOKE, op, numberOfThisThread(), at(arguments, 0), at(arguments, 1), at(arguments, 2));
      }
    }

    void respond(int op, int value) {
      if (isCurrent()) {
        log.append(EventLog.RESPONSE, op, numberOfThisThread(), value, 0, 0);
      }
    }

    private int at(int[] values, int place) {
      return place < values.length ? values[place] : 0;
    }

    /** True for the one that may answer. */
    synchronized boolean claimAnswer() {
      boolean first = !answered;
      answered = true;
      return first;
    }
  }

  EventLog log() {
    return log;
  }

  interface Body {
    void run() throws Throwable;
  }

  /** Runs the body as the case; answers with nothing but the time, the log has the rest. */
  Out play(Running current, Body body) throws Throwable {
    if (watch == null) {
      watch = new DeadlockWatch(log, file);
    }
    Threads threads = new Threads();
    log.restart();
    running = current;
    watch.begin(current, threads);
    Marks.start();
    long start = System.nanoTime();
    try {
      body.run();
    } catch (Throwable thrown) {
      failed(thrown);
    }
    long elapsed = System.nanoTime() - start;
    Marks.stop();
    Thread.interrupted(); // the submission's affair, and over
    watch.end();
    log.note(EventLog.CALL_RETURNED, 0, 0, 0);
    int left = threads.left();
    if (left > 0) {
      log.note(EventLog.THREADS_LEFT, left, 0, 0);
    }
    if (!current.claimAnswer()) {
      Thread.sleep(Long.MAX_VALUE); // another thread is ending the process
    }
    running = null;
    Out out = result(current.sequence);
    tookNanoseconds(out, elapsed);
    return out;
  }

  /** Answers with the exception and ends the process: other threads may wait for the failed one for ever. */
  void failed(Throwable thrown) {
    Running current = running;
    if (current != null && current.claimAnswer()) {
      Main.releaseReserve();
      Output.flush();
      Trace.send(current.sequence, thrown, file);
      Main.leave(1);
    }
    if (current == null) {
      thrown.printStackTrace();
    }
  }
}
