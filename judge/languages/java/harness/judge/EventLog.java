package judge;

import java.lang.invoke.VarHandle;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicInteger;

/** Appends records to the shared memory file on fd 5 (docs/protocol.md). One for the process; restart() begins a case. */
final class EventLog {
  static final int INVOKE = 1;
  static final int RESPONSE = 2;
  private static final int NOTE = 3;
  static final int MEET_FAILED = 1;
  static final int CALL_RETURNED = 2;
  static final int THREADS_LEFT = 3;
  private static final int RECORD_BYTES = 32;

  private final ByteBuffer memory;
  private final AtomicInteger next = new AtomicInteger();
  private long started;

  EventLog() {
    try (FileChannel file = open()) {
      memory = file.map(FileChannel.MapMode.READ_WRITE, 0, file.size()).order(ByteOrder.LITTLE_ENDIAN);
    } catch (Exception failed) {
      throw new IllegalStateException("the event log cannot be mapped", failed);
    }
  }

  // A stream's own channel goes one way only. JDKs differ in how many flags follow readable and writable.
  private static FileChannel open() throws ReflectiveOperationException {
    for (Method open : Class.forName("sun.nio.ch.FileChannelImpl").getDeclaredMethods()) {
      Class<?>[] types = open.getParameterTypes();
      if (!open.getName().equals("open") || types.length < 6 || types[0] != java.io.FileDescriptor.class) {
        continue;
      }
      Object[] arguments = new Object[types.length];
      arguments[0] = Wire.descriptor(Wire.EVENT_LOG);
      for (int i = 2; i < types.length; i++) {
        arguments[i] = types[i] == boolean.class ? i < 4 : null;
      }
      try {
        return (FileChannel) open.invoke(null, arguments);
      } catch (InvocationTargetException failed) {
        throw new ReflectiveOperationException(failed.getCause());
      }
    }
    throw new NoSuchMethodException("FileChannelImpl.open");
  }

  void restart() {
    next.set(0);
    started = System.nanoTime();
  }

  /** How many events there have been in this case. */
  int count() {
    return next.get();
  }

  void append(int phase, int op, int thread, int a, int b, int c) {
    int index = next.getAndIncrement();
    if (index < 0 || index >= memory.capacity() / RECORD_BYTES) {
      return;
    }
    int at = index * RECORD_BYTES;
    memory.put(at + 1, (byte) op).putShort(at + 2, (short) thread);
    memory.putInt(at + 4, a).putInt(at + 8, b).putInt(at + 12, c);
    memory.putLong(at + 16, System.nanoTime() - started);
    VarHandle.releaseFence();
    memory.put(at, (byte) phase);
  }

  void note(int which, int a, int b, int c) {
    append(NOTE, which, 0, a, b, c);
  }
}
