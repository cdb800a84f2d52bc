package judge;

import java.lang.reflect.Type;

/** A type of the wire ↔ the Java type that the submission declares for it. */
abstract class Codec {
  abstract Object read(In in);

  /** Throws WrongValue. */
  abstract void write(Out out, Object value);

  /** Whether a value of it can be made, and not only be read; a LinkedList cannot. */
  boolean canRead() {
    return true;
  }

  /** The first `count` elements of an array or list. */
  void writePrefix(Out out, Object value, int count) {
    throw new IllegalStateException("not an array");
  }

  int length(Object value) {
    throw new IllegalStateException("not an array");
  }

  /** Null where the Java type cannot stand for the wire's. */
  static Codec of(String wire, Type type) {
    if (wire.endsWith("[]")) {
      return Arrays.of(wire.substring(0, wire.length() - 2), type);
    }
    if (!(type instanceof Class<?> declared)) {
      return null;
    }
    return switch (wire) {
      case "ListNode" -> ListCodec.of(declared);
      case "TreeNode" -> TreeCodec.of(declared);
      case "void" -> declared == void.class ? Scalars.VOID : null;
      default -> Scalars.of(wire, declared);
    };
  }

  static <T> T present(T value) {
    if (value == null) {
      throw WrongValue.found("null");
    }
    return value;
  }
}
