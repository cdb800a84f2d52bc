package judge;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads the payload of one frame from the judge. */
final class In {
  private final ByteBuffer data;

  In(byte[] payload) {
    data = ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN);
  }

  private In(ByteBuffer data) {
    this.data = data;
  }

  /** Another reader of the same, which begins where this one is. */
  In again() {
    return new In(data.duplicate().order(ByteOrder.LITTLE_ENDIAN));
  }

  int u8() {
    return data.get() & 0xFF;
  }

  int u16() {
    return data.getShort() & 0xFFFF;
  }

  int i32() {
    return data.getInt();
  }

  long i64() {
    return data.getLong();
  }

  double f64() {
    return data.getDouble();
  }

  String text() {
    byte[] bytes = new byte[i32()];
    data.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  int[] ints() {
    int[] all = new int[i32()];
    data.asIntBuffer().get(all);
    data.position(data.position() + 4 * all.length);
    return all;
  }
}
