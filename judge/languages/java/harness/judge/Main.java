package judge;

import java.io.IOException;
import java.nio.file.Path;

/** The harness: loads the submission, then answers one case after the other. Arguments: glue, classes, memory in MiB. */
public final class Main {
  private static final int HARNESS_FAILED = 70;
  private static final long MIB = 1 << 20;
  private static volatile byte[] reserve; // so that there is something left to tell an OutOfMemoryError with
  private static long stackBytes;
  private final Form form;
  private final String file;

  private Main(Form form, String file) {
    this.form = form;
    this.file = file;
  }

  public static void main(String[] args) {
    Output.install();
    // Half of the memory for the stack: recursion is legal, and its pages cost only what is used.
    stackBytes = Long.parseLong(args[2]) * MIB / 2;
    ThreadGroup group = new ThreadGroup("submission"); // new threads are born into it
    new Thread(group, null, "main", stackBytes) {
      @Override
      public void run() {
        try {
          Main.start(args).serve();
        } catch (Throwable failed) {
          failed.printStackTrace();
          leave(HARNESS_FAILED);
        }
      }
    }.start();
  }

  /** Of the thread that calls the submission. */
  static long stackBytes() {
    return stackBytes;
  }

  /** Gives up the memory that is kept for telling of an OutOfMemoryError. */
  static void releaseReserve() {
    reserve = null;
  }

  /** Ends the process at once: exit handlers of the submission do not run. */
  static void leave(int code) {
    Output.flush();
    Runtime.getRuntime().halt(code);
  }

  private static Main start(String[] args) throws IOException {
    Glue glue = new Glue(Path.of(args[0]));
    String message;
    try {
      return new Main(Form.of(new Submission(args[1]), glue), glue.solution);
    } catch (Unusable unusable) {
      message = unusable.getMessage();
    } catch (OutOfMemoryError memory) {
      Output.flush();
      Trace.send(0, memory, glue.solution);
      leave(1);
      return null;
    } catch (Throwable thrown) {
      message = Trace.loadingFailed(thrown, glue.solution);
    }
    Output.flush();
    new Out(Wire.UNUSABLE).words(message).send();
    leave(1);
    return null;
  }

  private void serve() throws IOException {
    Output.flush();
    reserve = new byte[(int) MIB];
    new Out(Wire.HELLO).i32(Wire.VERSION).send();
    for (;;) {
      Wire.Frame frame = Wire.read();
      if (frame.kind() == Wire.END) {
        Output.flush();
        new Out(Wire.DONE).send();
        leave(0);
      }
      In in = new In(frame.payload());
      frame = null; // the memory is the submission's
      answer(in.i32(), in);
    }
  }

  private void answer(int sequence, In in) {
    try {
      Out out = form.decode(sequence, in).run(sequence);
      Output.flush();
      if (Links.WATCHING) {
        Links.send(sequence);
      }
      out.send();
    } catch (Throwable thrown) {
      releaseReserve();
      Output.flush();
      Trace.send(sequence, thrown, file);
      reserve = new byte[(int) MIB];
    }
    if (Links.WATCHING) {
      Links.forget();
    }
  }
}
