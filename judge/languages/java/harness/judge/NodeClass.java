package judge;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** A class of nodes, the supplied one or the submission's own: `val` and links to nodes of the same class. */
final class NodeClass {
  static final int MOST_NODES = 1 << 24;
  private final Constructor<?> withValue; // null: there is none, the field is set
  private final Constructor<?> empty;
  private final Field value;

  private NodeClass(Constructor<?> withValue, Constructor<?> empty, Field value) {
    this.withValue = withValue;
    this.empty = empty;
    this.value = value;
  }

  /** Null where the class cannot be used as one. */
  static NodeClass of(Class<?> type) {
    Field value = field(type, "val", int.class);
    if (value == null) {
      value = field(type, "val", Integer.class);
    }
    Constructor<?> withValue = constructor(type, int.class);
    Constructor<?> empty = constructor(type);
    boolean settable = value != null && empty != null && !Modifier.isFinal(value.getModifiers());
    return value == null || withValue == null && !settable ? null : new NodeClass(withValue, empty, value);
  }

  static Field link(Class<?> type, String name) {
    return field(type, name, type);
  }

  private static Field field(Class<?> type, String name, Class<?> of) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field.getType() == of ? field : null;
    } catch (NoSuchFieldException missing) {
      return null;
    }
  }

  private static Constructor<?> constructor(Class<?> type, Class<?>... params) {
    try {
      Constructor<?> made = type.getDeclaredConstructor(params);
      made.setAccessible(true);
      return Modifier.isAbstract(type.getModifiers()) ? null : made;
    } catch (NoSuchMethodException missing) {
      return null;
    }
  }

  Object make(int number) {
    try {
      if (withValue != null) {
        return withValue.newInstance(number);
      }
      Object node = empty.newInstance();
      value.set(node, number);
      return node;
    } catch (ReflectiveOperationException failed) {
      throw new WrongValue("a node of the submission's own class could not be made: " + failed.getCause());
    }
  }

  int valueOf(Object node) throws IllegalAccessException {
    return (Integer) Codec.present(value.get(node));
  }
}
