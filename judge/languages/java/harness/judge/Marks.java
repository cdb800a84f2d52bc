package judge;

import java.io.File;

/** What happens around each call, outside its clock. Asks for files that are not there around each call: for the counter that may be watching ("Counting" in docs/protocol.md). */
final class Marks {
  private static final File START = new File("/judge-mark/start");
  private static final File STOP = new File("/judge-mark/stop");

  // Without a counter it would be two system calls for each operation.
  private static final boolean COUNTING = Boolean.getBoolean("judge.counting");

  private Marks() {}

  static void start() {
    if (Links.WATCHING) {
      Links.begin();
    }
    if (COUNTING) {
      START.exists();
    }
  }

  static void stop() {
    if (Links.WATCHING) {
      Links.stop();
    }
    if (COUNTING) {
      STOP.exists();
    }
  }
}
