package judge;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** A function: the returned value, and parameters as they are after the call. */
final class Function extends Form {
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
    Object[] arguments = decodeAll(call.params(), in);
    return new Case() { // no lambda: what the JVM spins for one costs start-up
      @Override
      public Out run(int number) throws Throwable {
        return Function.this.run(number, arguments);
      }
    };
  }

  private Out run(int sequence, Object[] arguments) throws Throwable {
    Object returned;
    Marks.start();
    long start = System.nanoTime();
    try {
      returned = method.invoke(constructor == null ? null : constructor.newInstance(), arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
    long elapsed = System.nanoTime() - start;
    Marks.stop();
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
