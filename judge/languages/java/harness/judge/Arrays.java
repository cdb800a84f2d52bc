package judge;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Collection;

/** Arrays, and the lists that stand for arrays in many signatures. */
final class Arrays {
  private Arrays() {}

  static Codec of(String wire, Type type) {
    if (type instanceof Class<?> array && array.isArray()) {
      return ofArray(wire, array.getComponentType(), array.getComponentType());
    }
    if (type instanceof GenericArrayType array) {
      return ofArray(wire, array.getGenericComponentType(), erased(array.getGenericComponentType()));
    }
    if (type instanceof ParameterizedType list && Collection.class.isAssignableFrom(erased(list))
        || type instanceof ParameterizedType all && erased(all) == Iterable.class) {
      Type argument = ((ParameterizedType) type).getActualTypeArguments()[0];
      Codec element = Codec.of(wire, argument instanceof WildcardType any ? any.getUpperBounds()[0] : argument);
      return element == null ? null : new ListOf(element, erased(type).isAssignableFrom(ArrayList.class));
    }
    return null;
  }

  private static Codec ofArray(String wire, Type component, Class<?> plain) {
    if (plain == int.class && wire.equals("int")) {
      return INTS;
    }
    Codec element = Codec.of(wire, component);
    return element == null || plain == null ? null : new ArrayOf(element, plain);
  }

  private static Class<?> erased(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : null;
  }

  private static final Codec INTS = new Codec() {
    @Override
    Object read(In in) {
      return in.ints();
    }

    @Override
    int length(Object value) {
      return ((int[]) present(value)).length;
    }

    @Override
    void write(Out out, Object value) {
      writePrefix(out, value, length(value));
    }

    @Override
    void writePrefix(Out out, Object value, int count) {
      out.ints((int[]) value, count);
    }
  };

  private static final class ArrayOf extends Codec {
    private final Codec element;
    private final Class<?> component;

    ArrayOf(Codec element, Class<?> component) {
      this.element = element;
      this.component = component;
    }

    @Override
    boolean canRead() {
      return element.canRead();
    }

    @Override
    Object read(In in) {
      int count = in.i32();
      Object array = Array.newInstance(component, count);
      for (int i = 0; i < count; i++) {
        Array.set(array, i, element.read(in));
      }
      return array;
    }

    @Override
    int length(Object value) {
      return Array.getLength(present(value));
    }

    @Override
    void write(Out out, Object value) {
      writePrefix(out, value, length(value));
    }

    @Override
    void writePrefix(Out out, Object value, int count) {
      out.i32(count);
      for (int i = 0; i < count; i++) {
        try {
          element.write(out, Array.get(value, i));
        } catch (WrongValue wrong) {
          throw wrong.at(i);
        }
      }
    }
  }

  private static final class ListOf extends Codec {
    private final Codec element;
    private final boolean canRead;

    ListOf(Codec element, boolean isList) {
      this.element = element;
      canRead = isList && element.canRead();
    }

    @Override
    boolean canRead() {
      return canRead;
    }

    @Override
    Object read(In in) {
      int count = in.i32();
      ArrayList<Object> list = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        list.add(element.read(in));
      }
      return list;
    }

    private static Object[] elements(Object value) {
      present(value);
      if (value instanceof Collection<?> list) {
        return list.toArray();
      }
      ArrayList<Object> list = new ArrayList<>();
      for (Object one : (Iterable<?>) value) {
        list.add(one);
      }
      return list.toArray();
    }

    @Override
    int length(Object value) {
      return elements(value).length;
    }

    @Override
    void write(Out out, Object value) {
      Object[] all = elements(value);
      write(out, all, all.length);
    }

    @Override
    void writePrefix(Out out, Object value, int count) {
      write(out, elements(value), count);
    }

    private void write(Out out, Object[] all, int count) {
      out.i32(count);
      for (int i = 0; i < count; i++) {
        try {
          element.write(out, all[i]);
        } catch (WrongValue wrong) {
          throw wrong.at(i);
        } catch (ClassCastException unchecked) {
          throw WrongValue.found("a " + all[i].getClass().getName()).at(i);
        }
      }
    }
  }
}
