package judge;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Builds one frame to the judge. */
final class Out {
  private static final int HEADER_BYTES = 5;
  private static final int MOST_TEXT_BYTES = 1 << 16;
  private byte[] data = new byte[256];
  private int size = HEADER_BYTES;

  Out(int kind) {
    data[4] = (byte) kind;
  }

  private void reserve(int bytes) {
    if (data.length - size < bytes) {
      data = Arrays.copyOf(data, Math.max(2 * data.length, size + bytes));
    }
  }

  Out u8(int value) {
    reserve(1);
    data[size++] = (byte) value;
    return this;
  }

  Out i32(int value) {
    reserve(4);
    put(size, value, 4);
    size += 4;
    return this;
  }

  Out i64(long value) {
    reserve(8);
    put(size, value, 8);
    size += 8;
    return this;
  }

  Out ints(int[] all, int count) {
    i32(count);
    reserve(4 * count);
    ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).position(size).asIntBuffer().put(all, 0, count);
    size += 4 * count;
    return this;
  }

  Out bytes(byte[] all) {
    i32(all.length);
    reserve(all.length);
    System.arraycopy(all, 0, data, size, all.length);
    size += all.length;
    return this;
  }

  Out string(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Words for people; shortened where they are very long. */
  Out words(String text) {
    byte[] all = text.getBytes(StandardCharsets.UTF_8);
    return bytes(all.length > MOST_TEXT_BYTES ? Arrays.copyOf(all, MOST_TEXT_BYTES) : all);
  }

  /** Where the next value will stand; patch() writes there once it is known. */
  int position() {
    return size;
  }

  void patch(int at, int value) {
    put(at, value, 4);
  }

  void patchLong(int at, long value) {
    put(at, value, 8);
  }

  private void put(int at, long value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      data[at + i] = (byte) (value >>> (8 * i));
    }
  }

  void send() {
    put(0, size - 4, 4);
    Wire.write(data, size);
  }
}
