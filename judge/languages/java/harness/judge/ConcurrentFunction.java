package judge;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

/** A function that starts threads, which call the judge's callbacks. */
final class ConcurrentFunction extends ConcurrentForm {
  private final List<Glue.Param> params;
  private final Entry.Call call;
  private final Method method;
  private final Constructor<?> constructor;

  ConcurrentFunction(Entry entry, Glue glue) throws Unusable {
    super(glue.solution);
    params = glue.entry.params();
    Class<?> type = entry.functionClass();
    call = entry.method(type, glue.entry);
    method = (Method) call.target();
    constructor = entry.plainConstructor(type, method);
  }

  @Override
  Case decode(int sequence, In in) {
    Object[] arguments = decodeAll(call.params(), in);
    Running running = new Running(sequence, 0);
    for (int i = 0; i < arguments.length; i++) {
      if (params.get(i).isCallback()) {
        arguments[i] = Callback.of(method.getParameterTypes()[i], params.get(i), body(params.get(i), running, new Pace(in)));
      }
    }
    return number -> play(running, () -> call(arguments));
  }

  private void call(Object[] arguments) throws Throwable {
    try {
      method.invoke(constructor == null ? null : constructor.newInstance(), arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private Callback.Body body(Glue.Param param, Running running, Pace pace) {
    int index = param.callback();
    return arguments -> {
      int result = 0;
      for (int i = 0; param.linear() != null && i < arguments.length; i++) {
        result += param.linear()[i] * arguments[i];
      }
      if (!running.isCurrent()) {
        return result;
      }
      running.invoke(index, arguments);
      try {
        pace.pause();
        if (arguments.length > 0) {
          pace.meet(arguments[0], index, log());
        }
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt(); // the submission's to see
      }
      running.respond(index, result);
      return result;
    };
  }
}
