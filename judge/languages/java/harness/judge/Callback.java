package judge;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;

/** What a submission is given for a callback: an object of whatever functional interface it declares. */
final class Callback {
  /** The callback itself: integers in, an integer out. */
  interface Body {
    int call(int... arguments);
  }

  // Object: of a generic interface's parameter
  private static final Set<Class<?>> INTEGERS = Set.of(int.class, Integer.class, long.class, Long.class, Object.class);

  private Callback() {}

  /** Whether the type is an interface with one method of as many parameters, that returns an integer or nothing. */
  static boolean fits(Class<?> type, Glue.Param param) {
    Method method = methodOf(type);
    return method != null && method.getParameterCount() == param.arity()
        && (param.linear() == null ? method.getReturnType() == void.class : INTEGERS.contains(method.getReturnType()));
  }

  private static Method methodOf(Class<?> type) {
    Method only = null;
    for (Method method : type.isInterface() ? type.getMethods() : new Method[0]) {
      if (!Modifier.isAbstract(method.getModifiers()) || isOfObject(method)) {
        continue;
      }
      if (only != null) {
        return null;
      }
      only = method;
    }
    return only;
  }

  private static boolean isOfObject(Method method) {
    try {
      return Object.class.getMethod(method.getName(), method.getParameterTypes()) != null;
    } catch (NoSuchMethodException none) {
      return false;
    }
  }

  /** The usual interfaces directly, so that nothing needs to be generated; the others by a proxy. */
  static Object of(Class<?> type, Glue.Param param, Body body) {
    if (type == IntBinaryOperator.class) {
      return (IntBinaryOperator) (a, b) -> body.call(a, b);
    }
    if (type == BiConsumer.class) {
      return (BiConsumer<Object, Object>) (a, b) -> body.call(integer(a, param), integer(b, param));
    }
    if (type == Runnable.class) {
      return (Runnable) () -> body.call();
    }
    if (type == IntConsumer.class) {
      return (IntConsumer) a -> body.call(a);
    }
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler(param, body));
  }

  private static InvocationHandler handler(Glue.Param param, Body body) {
    return (self, method, arguments) -> {
      if (method.isDefault()) {
        return callDefault(self, method, arguments);
      }
      if (method.getDeclaringClass() == Object.class) {
        return switch (method.getName()) {
          case "hashCode" -> System.identityHashCode(self);
          case "equals" -> self == arguments[0];
          default -> param.name();
        };
      }
      int[] numbers = new int[arguments == null ? 0 : arguments.length];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = integer(arguments[i], param);
      }
      int result = body.call(numbers);
      Class<?> returns = method.getReturnType();
      return param.linear() == null ? null : returns == long.class || returns == Long.class ? (Object) (long) result : result;
    };
  }

  private static Object callDefault(Object self, Method method, Object[] arguments) throws Throwable {
    Class<?> declaring = method.getDeclaringClass();
    if (!(declaring.getClassLoader() instanceof Submission)) {
      return InvocationHandler.invokeDefault(self, method, arguments);
    }
    // The submission's interface need not be public.
    return MethodHandles.privateLookupIn(declaring, MethodHandles.lookup()).unreflectSpecial(method, declaring)
        .bindTo(self).invokeWithArguments(arguments == null ? new Object[0] : arguments);
  }

  private static int integer(Object value, Glue.Param param) {
    if (value instanceof Number number && !(value instanceof Double) && !(value instanceof Float)) {
      return number.intValue();
    }
    throw new IllegalArgumentException(param.name() + " expects integers, got " + value);
  }
}
