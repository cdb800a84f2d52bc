package judge;

/** bool, int, long, double, char and string, as primitives or boxed. */
final class Scalars {
  private Scalars() {}

  static final Codec VOID = new Codec() {
    @Override
    Object read(In in) {
      return null;
    }

    @Override
    void write(Out out, Object value) {}
  };

  private static final Codec BOOL = new Codec() {
    @Override
    Object read(In in) {
      return in.u8() != 0;
    }

    @Override
    void write(Out out, Object value) {
      out.u8((Boolean) present(value) ? 1 : 0);
    }
  };

  private static final Codec INT = new Codec() {
    @Override
    Object read(In in) {
      return in.i32();
    }

    @Override
    void write(Out out, Object value) {
      out.i32((Integer) present(value));
    }
  };

  private static final Codec LONG = new Codec() {
    @Override
    Object read(In in) {
      return in.i64();
    }

    @Override
    void write(Out out, Object value) {
      out.i64((Long) present(value));
    }
  };

  private static final Codec DOUBLE = new Codec() {
    @Override
    Object read(In in) {
      return in.f64();
    }

    @Override
    void write(Out out, Object value) {
      out.i64(Double.doubleToRawLongBits((Double) present(value)));
    }
  };

  private static final Codec CHAR = new Codec() {
    @Override
    Object read(In in) {
      return (char) in.u8();
    }

    @Override
    void write(Out out, Object value) {
      char letter = (Character) present(value);
      if (letter > 255) {
        throw WrongValue.found("'" + letter + "' (U+" + Integer.toHexString(letter) + ", above 255)");
      }
      out.u8(letter);
    }
  };

  private static final Codec STRING = new Codec() {
    @Override
    Object read(In in) {
      return in.text();
    }

    @Override
    void write(Out out, Object value) {
      out.string((String) present(value));
    }
  };

  static Codec of(String wire, Class<?> type) {
    return switch (wire) {
      case "bool" -> type == boolean.class || type == Boolean.class ? BOOL : null;
      case "int" -> type == int.class || type == Integer.class ? INT : null;
      case "long" -> type == long.class || type == Long.class ? LONG : null;
      case "double" -> type == double.class || type == Double.class ? DOUBLE : null;
      case "char" -> type == char.class || type == Character.class ? CHAR : null;
      case "string", "json" -> type == String.class ? STRING : null;
      default -> null;
    };
  }
}
