package judge;

import java.lang.reflect.Field;

final class ListCodec extends Codec {
  private final NodeClass nodes;
  private final Field next;

  private ListCodec(NodeClass nodes, Field next) {
    this.nodes = nodes;
    this.next = next;
  }

  static Codec of(Class<?> type) {
    NodeClass nodes = NodeClass.of(type);
    Field next = NodeClass.link(type, "next");
    return nodes == null || next == null ? null : new ListCodec(nodes, next);
  }

  @Override
  Object read(In in) {
    try {
      Object head = null;
      Object last = null;
      for (int left = in.i32(); left > 0; left--) {
        Object node = nodes.make(in.i32());
        if (last == null) {
          head = node;
        } else {
          next.set(last, node);
        }
        last = node;
        if (Links.WATCHING) {
          Links.note(node);
        }
      }
      return head;
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  void write(Out out, Object list) {
    try {
      out.i32(countNodes(list)); // first, so that a cycle costs no memory
      for (Object node = list; node != null; node = next.get(node)) {
        out.i32(nodes.valueOf(node));
      }
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private int countNodes(Object list) throws IllegalAccessException {
    int count = 0;
    for (Object node = list; node != null; node = next.get(node)) {
      if (++count > NodeClass.MOST_NODES) {
        throw new WrongValue("the returned list has a cycle or is too long");
      }
    }
    return count;
  }
}
