package judge;

import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import jdk.internal.access.SharedSecrets;

/** Frames of the harness protocol (docs/protocol.md) over the inherited descriptors. */
final class Wire {
  static final int CASE = 0x10;
  static final int END = 0x11;
  static final int HELLO = 0x01;
  static final int RESULT = 0x02;
  static final int EXCEPTION = 0x03;
  static final int UNUSABLE = 0x04;
  static final int DONE = 0x06;
  static final int SPACE = 0x08;
  static final int VERSION = 1;
  static final int EVENT_LOG = 5;
  private static final int HARNESS_FAILED = 70;
  private static final int MOST_AT_ONCE = 1 << 16; // the JVM allocates as much each time

  private static final FileInputStream FROM_JUDGE = new FileInputStream(descriptor(3));
  private static final FileOutputStream TO_JUDGE = new FileOutputStream(descriptor(4));

  private Wire() {}

  // There need not be a /proc in the box through which a number could be opened.
  static FileDescriptor descriptor(int number) {
    FileDescriptor made = new FileDescriptor();
    SharedSecrets.getJavaIOFileDescriptorAccess().set(made, number);
    return made;
  }

  /** The kind of the next frame and its payload. */
  record Frame(int kind, byte[] payload) {}

  static Frame read() throws IOException {
    byte[] header = readExactly(5);
    int length = 0;
    for (int i = 3; i >= 0; i--) {
      length = length << 8 | header[i] & 0xFF;
    }
    return new Frame(header[4], readExactly(length - 1));
  }

  // Not readNBytes: it asks for the position, which a pipe has not.
  private static byte[] readExactly(int count) throws IOException {
    byte[] bytes = new byte[count];
    for (int have = 0; have < count;) {
      int got = FROM_JUDGE.read(bytes, have, Math.min(count - have, MOST_AT_ONCE));
      if (got < 0) {
        throw new EOFException("the judge has closed the pipe");
      }
      have += got;
    }
    return bytes;
  }

  static synchronized void write(byte[] data, int size) {
    try {
      TO_JUDGE.write(data, 0, size);
    } catch (IOException gone) {
      Runtime.getRuntime().halt(HARNESS_FAILED);
    }
  }
}
