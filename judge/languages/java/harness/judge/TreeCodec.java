package judge;

import java.lang.reflect.Field;
import java.util.ArrayDeque;

final class TreeCodec extends Codec {
  private static final String TOO_LARGE = "the returned tree has a cycle or is too large";
  private final NodeClass nodes;
  private final Field left;
  private final Field right;

  private TreeCodec(NodeClass nodes, Field left, Field right) {
    this.nodes = nodes;
    this.left = left;
    this.right = right;
  }

  static Codec of(Class<?> type) {
    NodeClass nodes = NodeClass.of(type);
    Field left = NodeClass.link(type, "left");
    Field right = NodeClass.link(type, "right");
    return nodes == null || left == null || right == null ? null : new TreeCodec(nodes, left, right);
  }

  @Override
  Object read(In in) {
    try {
      int entries = in.i32();
      if (entries == 0 || in.u8() == 0) {
        return null;
      }
      Object root = nodes.make(in.i32());
      ArrayDeque<Object> parents = new ArrayDeque<>();
      parents.add(root);
      for (int place = 0; place < entries - 1; place++) {
        Object node = in.u8() == 0 ? null : nodes.make(in.i32());
        if (place % 2 == 0) {
          left.set(parents.peek(), node);
        } else {
          right.set(parents.remove(), node);
        }
        if (node != null) {
          parents.add(node);
        }
      }
      return root;
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  void write(Out out, Object tree) {
    int at = out.position();
    out.i32(0);
    if (tree == null) {
      return;
    }
    try {
      out.u8(1).i32(nodes.valueOf(tree));
      out.patch(at, writeBelow(out, tree));
    } catch (OutOfMemoryError large) {
      throw new WrongValue(TOO_LARGE);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Returns how many entries there are, the root's included. */
  private int writeBelow(Out out, Object root) throws IllegalAccessException {
    ArrayDeque<Object> queue = new ArrayDeque<>();
    queue.add(root);
    int entries = 1;
    int present = 1;
    int absent = 0; // entries that are only written if another follows
    while (!queue.isEmpty()) {
      Object node = queue.remove();
      for (int side = 0; side < 2; side++) {
        Object child = (side == 0 ? left : right).get(node);
        if (child == null) {
          absent++;
          continue;
        }
        if (++present > NodeClass.MOST_NODES) {
          throw new WrongValue(TOO_LARGE);
        }
        for (entries += absent; absent > 0; absent--) {
          out.u8(0);
        }
        entries++;
        out.u8(1).i32(nodes.valueOf(child));
        queue.add(child);
      }
    }
    return entries;
  }
}
