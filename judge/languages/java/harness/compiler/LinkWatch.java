package judge.compiler;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Changes a class so that it tells judge.Links of each read of a field `next` of a class's type. A `getfield` and an
 * `invokestatic` are of one length and do the same to the stack: so each becomes the call of a method that is added to
 * the class, which tells and reads, and no other byte of the code moves. Source: The Java Virtual Machine Specification,
 * chapters 4 and 6.
 */
final class LinkWatch {
  private static final int UTF8 = 1;
  private static final int CLASS = 7;
  private static final int FIELD_REFERENCE = 9;
  private static final int METHOD_REFERENCE = 10;
  private static final int NAME_AND_TYPE = 12;
  private static final int INTERFACE = 0x0200;
  private static final int PRIVATE_STATIC_SYNTHETIC = 0x100A;
  private static final int GETFIELD = 0xB4;
  private static final int INVOKESTATIC = 0xB8;
  private static final int MOST_CONSTANTS = 65000;

  private final ByteBuffer code; // of the whole class
  private final int[] constants; // where each begins
  private final ByteArrayOutputStream addedConstants = new ByteArrayOutputStream();
  private final ByteArrayOutputStream addedMethods = new ByteArrayOutputStream();
  private final Map<Integer, Integer> replaced = new LinkedHashMap<>(); // field → method that reads it
  private int constantCount;

  private LinkWatch(byte[] bytes) {
    code = ByteBuffer.wrap(bytes.clone());
    constantCount = u2(8);
    constants = new int[constantCount];
  }

  static byte[] watched(byte[] bytes) throws IOException {
    return new LinkWatch(bytes).changed(bytes);
  }

  private byte[] changed(byte[] bytes) throws IOException {
    int afterConstants = findConstants();
    boolean isInterface = (u2(afterConstants) & INTERFACE) != 0; // would want another kind of reference
    addReaders(u2(afterConstants + 2));
    if (isInterface || replaced.isEmpty() || constantCount > MOST_CONSTANTS) {
      return bytes;
    }
    int methods = afterFields(afterConstants + 8 + 2 * u2(afterConstants + 6));
    int afterMethods = replaceReads(methods);
    code.putShort(8, (short) constantCount);
    code.putShort(methods, (short) (u2(methods) + replaced.size()));
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(code.array(), 0, afterConstants);
    addedConstants.writeTo(all);
    all.write(code.array(), afterConstants, afterMethods - afterConstants);
    addedMethods.writeTo(all);
    all.write(code.array(), afterMethods, bytes.length - afterMethods);
    return all.toByteArray();
  }

  private int u1(int at) {
    return code.get(at) & 0xFF;
  }

  private int u2(int at) {
    return code.getShort(at) & 0xFFFF;
  }

  private int findConstants() {
    int at = 10;
    for (int i = 1; i < constants.length; i++) {
      constants[i] = at;
      switch (u1(at)) {
        case UTF8 -> at += 3 + u2(at + 1);
        case 5, 6 -> { // long and double take two places
          at += 9;
          i++;
        }
        case CLASS, 8, 16, 19, 20 -> at += 3;
        case 15 -> at += 4;
        default -> at += 5;
      }
    }
    return at;
  }

  private String text(int constant) {
    int at = constants[constant];
    return new String(code.array(), at + 3, u2(at + 1), StandardCharsets.UTF_8);
  }

  /** A method for each field `next` of a class's type that the class mentions. */
  private void addReaders(int thisClass) throws IOException {
    int tell = 0;
    int codeName = 0;
    int count = constants.length;
    for (int i = 1; i < count; i++) {
      if (constants[i] == 0 || u1(constants[i]) != FIELD_REFERENCE) {
        continue;
      }
      String owner = text(u2(constants[u2(constants[i] + 1)] + 1));
      int nameAndType = constants[u2(constants[i] + 3)];
      String type = text(u2(nameAndType + 3));
      if (!text(u2(nameAndType + 1)).equals("next") || !type.startsWith("L")) {
        continue;
      }
      if (tell == 0) {
        tell = reference(two(CLASS, utf8("judge/Links"), -1), "read", "(Ljava/lang/Object;Ljava/lang/Object;)V");
        codeName = utf8("Code");
      }
      String name = "judge$next" + replaced.size();
      String descriptor = "(L" + owner + ";)" + type;
      replaced.put(i, reference(thisClass, name, descriptor));
      addMethod(constantCount - 4, constantCount - 3, codeName, i, tell); // of reference()
    }
  }

  private int utf8(String text) throws IOException {
    DataOutputStream out = new DataOutputStream(addedConstants);
    out.writeByte(UTF8);
    out.writeUTF(text);
    return constantCount++;
  }

  /** A constant that is made of others; second -1: of one. */
  private int two(int tag, int first, int second) throws IOException {
    DataOutputStream out = new DataOutputStream(addedConstants);
    out.writeByte(tag);
    out.writeShort(first);
    if (second >= 0) {
      out.writeShort(second);
    }
    return constantCount++;
  }

  /** The last four constants are then the name, the descriptor, the two together, and the reference. */
  private int reference(int owner, String name, String descriptor) throws IOException {
    int nameAt = utf8(name);
    int descriptorAt = utf8(descriptor);
    return two(METHOD_REFERENCE, owner, two(NAME_AND_TYPE, nameAt, descriptorAt));
  }

  private void addMethod(int name, int descriptor, int codeName, int field, int tell) throws IOException {
    DataOutputStream out = new DataOutputStream(addedMethods);
    for (int value : new int[] {PRIVATE_STATIC_SYNTHETIC, name, descriptor, 1, codeName}) {
      out.writeShort(value);
    }
    final int length = 13;
    out.writeInt(length + 12);
    out.writeShort(2); // of stack
    out.writeShort(1); // local variable
    out.writeInt(length);
    out.writeShort(0x2A59); // aload_0, dup
    out.writeByte(GETFIELD);
    out.writeShort(field);
    out.writeByte(INVOKESTATIC);
    out.writeShort(tell);
    out.writeByte(0x2A); // aload_0
    out.writeByte(GETFIELD);
    out.writeShort(field);
    out.writeByte(0xB0); // areturn
    out.writeShort(0); // exceptions
    out.writeShort(0); // attributes
  }

  private int afterFields(int at) {
    int left = u2(at);
    at += 2;
    for (; left > 0; left--) {
      at = afterAttributes(at + 6);
    }
    return at;
  }

  private int afterAttributes(int at) {
    int left = u2(at);
    at += 2;
    for (; left > 0; left--) {
      at += 6 + code.getInt(at + 2);
    }
    return at;
  }

  /** Returns where the methods end. */
  private int replaceReads(int at) {
    int left = u2(at);
    at += 2;
    for (; left > 0; left--) {
      int attributes = u2(at + 6);
      at += 8;
      for (; attributes > 0; attributes--) {
        if (text(u2(at)).equals("Code")) {
          replaceReads(at + 14, code.getInt(at + 10));
        }
        at += 6 + code.getInt(at + 2);
      }
    }
    return at;
  }

  private void replaceReads(int start, int length) {
    for (int at = start; at < start + length; at += instructionBytes(start, at)) {
      Integer reader = u1(at) == GETFIELD ? replaced.get(u2(at + 1)) : null;
      if (reader != null) {
        code.put(at, (byte) INVOKESTATIC);
        code.putShort(at + 1, reader.shortValue());
      }
    }
  }

  private int instructionBytes(int start, int at) {
    int operation = u1(at);
    return switch (operation) {
      case 0x10, 0x12, 0x15, 0x16, 0x17, 0x18, 0x19, 0x36, 0x37, 0x38, 0x39, 0x3A, 0xA9, 0xBC -> 2;
      case 0x11, 0x13, 0x14, 0x84, 0xBB, 0xBD, 0xC0, 0xC1, 0xC6, 0xC7 -> 3;
      case 0xB9, 0xBA, 0xC8, 0xC9 -> 5;
      case 0xC5 -> 4;
      case 0xC4 -> u1(at + 1) == 0x84 ? 6 : 4; // wide
      case 0xAA, 0xAB -> { // switches, whose tables are aligned
        int table = at + 4 - (at - start) % 4;
        int entries = operation == 0xAA
            ? code.getInt(table + 8) - code.getInt(table + 4) + 4 : 2 + 2 * code.getInt(table + 4);
        yield table + 4 * entries - at;
      }
      default -> operation >= 0x99 && operation <= 0xA8 || operation >= 0xB2 && operation <= 0xB8 ? 3 : 1;
    };
  }
}
