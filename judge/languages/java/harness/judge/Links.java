package judge;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * How a call reads the links of the list it is given ("One pass" in docs/protocol.md): only where that is asked for.
 * The submission's classes are changed so that they tell of each read (LinkWatch).
 */
public final class Links {
  static final boolean WATCHING = Boolean.getBoolean("judge.one_pass");
  private static final int LINKS = 0x09; // the frame's kind

  private static Map<Object, Boolean> known = new IdentityHashMap<>(); // the argument's nodes
  private static Object end; // the last of them
  private static boolean inCall;
  private static boolean readEnd;
  private static long readsAfterEnd;

  private Links() {}

  /** The argument's nodes, in their order. */
  static void note(Object node) {
    known.put(node, true);
    end = node;
  }

  static void begin() {
    readEnd = false;
    readsAfterEnd = 0;
    inCall = true;
  }

  static void stop() {
    inCall = false;
  }

  /** Told by the submission's classes: they read the node's link, and find what follows. */
  public static void read(Object node, Object following) {
    if (!inCall || !known.containsKey(node)) {
      return;
    }
    if (readEnd && following != null) {
      readsAfterEnd++;
    }
    readEnd |= node == end;
  }

  static void send(int sequence) {
    new Out(LINKS).i32(sequence).u8(readEnd ? 1 : 0).i64(readsAfterEnd).send();
  }

  /** The case is over. */
  static void forget() {
    known = new IdentityHashMap<>();
    end = null;
    inCall = false;
  }
}
