package judge;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What the judge is told about something thrown: its type, its message and the candidate's own lines. */
final class Trace {
  static final int ERROR = 0;
  static final int OUT_OF_MEMORY = 1;
  static final int STACK_OVERFLOW = 2;
  static final int DEADLOCK = 3;
  private static final int MOST_LINES = 64;

  private Trace() {}

  static int kindOf(Throwable thrown) {
    if (thrown instanceof StackOverflowError) {
      return STACK_OVERFLOW;
    }
    // "unable to create native thread" is the process limit's.
    boolean memory = thrown instanceof OutOfMemoryError && !String.valueOf(thrown.getMessage()).contains("native thread");
    return memory ? OUT_OF_MEMORY : ERROR;
  }

  static String messageOf(Throwable thrown) {
    try {
      String message = thrown.getMessage();
      return message == null ? "" : message;
    } catch (Throwable broken) {
      return "(its message cannot be shown: getMessage() failed)";
    }
  }

  /** The frames in the candidate's file, innermost first, capped. */
  static List<StackTraceElement> linesOf(StackTraceElement[] frames, String file) {
    List<StackTraceElement> own = new ArrayList<>();
    for (StackTraceElement frame : frames) {
      if (file.equals(frame.getFileName()) && own.size() < MOST_LINES) {
        own.add(frame);
      }
    }
    return own;
  }

  /** "Solution.twoSum"; of a lambda, the method around it. */
  static String functionOf(StackTraceElement frame) {
    String method = frame.getMethodName();
    if (method.startsWith("lambda$")) {
      int end = method.lastIndexOf('$');
      method = end > 7 ? method.substring(7, end) : method;
    }
    return frame.getClassName() + "." + method;
  }

  static void send(int sequence, int kind, String type, String message, List<StackTraceElement> lines) {
    Out out = new Out(Wire.EXCEPTION);
    out.i32(sequence).u8(kind).words(type).words(message).i32(lines.size());
    for (StackTraceElement line : lines) {
      out.words(functionOf(line)).i32(Math.max(0, line.getLineNumber()));
    }
    out.send();
  }

  static void send(int sequence, Throwable thrown, String file) {
    if (thrown instanceof WrongValue) {
      send(sequence, ERROR, "judge", thrown.getMessage(), List.of());
      return;
    }
    Throwable told = unwrapped(thrown);
    send(sequence, kindOf(told), told.getClass().getName(), messageOf(told), linesOf(told.getStackTrace(), file));
  }

  /** What a task of a pool threw, rather than that it did. */
  private static Throwable unwrapped(Throwable thrown) {
    boolean wraps = thrown instanceof ExecutionException || thrown instanceof CompletionException;
    return wraps && thrown.getCause() != null ? unwrapped(thrown.getCause()) : thrown;
  }

  /** The text for a submission whose classes cannot be initialised. */
  static String loadingFailed(Throwable thrown, String file) {
    Throwable cause = thrown instanceof ExceptionInInitializerError && thrown.getCause() != null ? thrown.getCause() : thrown;
    StringBuilder text = new StringBuilder(file).append(" could not be loaded: ").append(cause.getClass().getName());
    text.append(": ").append(messageOf(cause));
    for (StackTraceElement line : linesOf(cause.getStackTrace(), file)) {
      text.append("\n  ").append(file).append(':').append(line.getLineNumber()).append(" in ").append(functionOf(line));
    }
    return text.toString();
  }
}
