package judge;

/** One of the forms of a signature. What the submission throws passes through run(). */
abstract class Form {
  /** A case whose arguments are decoded, ready to be called. */
  interface Case {
    /** Calls the submission; the answer is a RESULT frame. */
    Out run(int sequence) throws Throwable;
  }

  abstract Case decode(int sequence, In in);

  static Object[] decodeAll(Codec[] params, In in) {
    Object[] arguments = new Object[params.length];
    for (int i = 0; i < params.length; i++) {
      arguments[i] = params[i] == null ? null : params[i].read(in);
    }
    return arguments;
  }

  static Out result(int sequence) {
    return new Out(Wire.RESULT).i32(sequence).i64(0);
  }

  /** Where the call's nanoseconds stand in a RESULT. */
  static void tookNanoseconds(Out out, long elapsed) {
    out.patchLong(ELAPSED_AT, elapsed);
  }

  private static final int ELAPSED_AT = 9;

  static Form of(Submission submission, Glue glue) throws Unusable {
    Entry entry = new Entry(submission, glue);
    return switch (glue.form) {
      case "function" -> MeteredFunction.of(entry, glue);
      case "class_sequence" -> new ClassSequence(entry, glue);
      case "concurrent_function" -> new ConcurrentFunction(entry, glue);
      case "concurrent_class" -> new ConcurrentClass(entry, glue);
      default -> throw new Unusable("judge: unknown form " + glue.form);
    };
  }
}
