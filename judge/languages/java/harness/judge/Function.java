package judge;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** A function: the returned value, and parameters as they are after the call. */
class Function extends Form {
  private final Glue glue;
  private final Entry.Call call;
  private final Method method;
  private final Constructor<?> constructor;

  Function(Entry entry, Glue glue) throws Unusable {
    this.glue = glue;
    Class<?> type = entry.functionClass();
    call = entry.method(type, glue.entry);
    method = (Method) call.target();
    constructor = entry.plainConstructor(type, method);
  }

  @Override
  Case decode(int sequence, In in) {
    Object[] arguments = arguments(in);
    return new Case() { // no lambda: what the JVM spins for one costs start-up
      @Override
      public Out run(int number) throws Throwable {
        return Function.this.run(number, arguments);
      }
    };
  }

  private Out run(int sequence, Object[] arguments) throws Throwable {
    Marks.start();
    long start = System.nanoTime();
    Object returned = call(instance(), arguments);
    long elapsed = System.nanoTime() - start;
    Marks.stop();
    return answer(sequence, elapsed, returned, arguments);
  }

  final Object[] arguments(In in) {
    return decodeAll(call.params(), in);
  }

  /** What the method is called on; null where it is static. */
  final Object instance() throws Throwable {
    try {
      return constructor == null ? null : constructor.newInstance();
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  final Object call(Object instance, Object[] arguments) throws Throwable {
    try {
      return method.invoke(instance, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  final Out answer(int sequence, long elapsed, Object returned, Object[] arguments) {
    Out out = result(sequence);
    tookNanoseconds(out, elapsed);
    for (Glue.Output output : glue.outputs) {
      write(out, output, returned, arguments);
    }
    return out;
  }

  private void write(Out out, Glue.Output output, Object returned, Object[] arguments) {
    boolean isReturn = output.param() < 0;
    Object value = isReturn ? returned : arguments[output.param()];
    Codec codec = isReturn ? call.returns() : call.params()[output.param()];
    try {
      if (!output.prefix()) {
        codec.write(out, value);
        return;
      }
      int count = (Integer) Codec.present(returned);
      int length = codec.length(value);
      if (count < 0 || count > length) {
        throw new WrongValue(glue.name + " returned " + count + ", but " + output.name() + " has " + length + " elements");
      }
      codec.writePrefix(out, value, count);
    } catch (WrongValue wrong) {
      throw wrong.told(isReturn ? glue.name + " returned" : glue.name + " made " + output.name(), output.shown());
    }
  }
}
