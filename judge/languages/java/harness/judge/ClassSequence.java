package judge;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

/** A class whose methods are called one after the other. */
final class ClassSequence extends Form {
  private final Glue glue;
  private final Entry.Call constructor;
  private final Entry.Call[] calls;

  ClassSequence(Entry entry, Glue glue) throws Unusable {
    this.glue = glue;
    Class<?> type = entry.namedClass();
    constructor = entry.constructor(type);
    calls = methods(entry, type, glue.methods);
  }

  static Entry.Call[] methods(Entry entry, Class<?> type, List<Glue.Method> wanted) throws Unusable {
    Entry.Call[] calls = new Entry.Call[wanted.size()];
    for (int i = 0; i < calls.length; i++) {
      calls[i] = entry.method(type, wanted.get(i));
    }
    return calls;
  }

  @Override
  Case decode(int sequence, In in) {
    Object[] made = decodeAll(constructor.params(), in);
    int[] methods = new int[in.i32()];
    Object[][] arguments = new Object[methods.length][];
    for (int i = 0; i < methods.length; i++) {
      methods[i] = in.u16();
      arguments[i] = decodeAll(calls[methods[i]].params(), in);
    }
    return new Case() {
      @Override
      public Out run(int number) throws Throwable {
        return ClassSequence.this.run(number, made, methods, arguments);
      }
    };
  }

  private Out run(int sequence, Object[] made, int[] methods, Object[][] arguments) throws Throwable {
    Out out = result(sequence);
    try {
      Marks.start();
      long start = System.nanoTime();
      Object object = ((Constructor<?>) constructor.target()).newInstance(made);
      long elapsed = System.nanoTime() - start;
      Marks.stop();
      for (int i = 0; i < methods.length; i++) {
        Entry.Call call = calls[methods[i]];
        Marks.start();
        start = System.nanoTime();
        Object returned = ((Method) call.target()).invoke(object, arguments[i]);
        elapsed += System.nanoTime() - start;
        Marks.stop();
        write(out, glue.methods.get(methods[i]), call, returned); // at once: a later operation may change it
      }
      tookNanoseconds(out, elapsed);
      return out;
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private void write(Out out, Glue.Method method, Entry.Call call, Object returned) {
    try {
      call.returns().write(out, returned);
    } catch (WrongValue wrong) {
      throw wrong.told(glue.name + "." + method.name() + " returned", method.shown());
    }
  }
}
