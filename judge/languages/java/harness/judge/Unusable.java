package judge;

/** The submission cannot be called; the message says what was looked for and what was found. */
final class Unusable extends Exception {
  private static final long serialVersionUID = 1;

  Unusable(String message) {
    super(message, null, false, false);
  }
}
