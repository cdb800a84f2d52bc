package judge;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** System.out and System.err: buffered, because a system call a line is what printing costs most. */
final class Output {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final PrintStream OUT = stream(FileDescriptor.out);
  private static final PrintStream ERR = stream(FileDescriptor.err);

  private Output() {}

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER_BYTES), false, StandardCharsets.UTF_8);
  }

  static void install() {
    System.setOut(OUT);
    System.setErr(ERR);
    Runtime.getRuntime().addShutdownHook(new Thread("judge flush") { // for System.exit()
      @Override
      public void run() {
        flush();
      }
    });
  }

  static void flush() {
    try {
      System.out.flush(); // the submission may have put others in their place
      System.err.flush();
    } catch (Throwable broken) {
      // its own stream, its own loss
    }
    OUT.flush();
    ERR.flush();
  }
}
