package judge;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.CountDownLatch;

/** A class whose methods are called from several threads, each with its script. */
final class ConcurrentClass extends ConcurrentForm {
  private static final int SLEEP = 0xFFFF;
  private final Glue glue;
  private final Entry.Call constructor;
  private final Entry.Call[] calls;

  /** An operation; of a sleep, `method` is SLEEP and `pause` its milliseconds. */
  private record Operation(int method, Object[] arguments, int[] logged, long pause) {}

  ConcurrentClass(Entry entry, Glue glue) throws Unusable {
    super(glue.solution);
    this.glue = glue;
    Class<?> type = entry.namedClass();
    constructor = entry.constructor(type);
    calls = ClassSequence.methods(entry, type, glue.methods);
  }

  @Override
  Case decode(int sequence, In in) {
    Object[] made = decodeAll(constructor.params(), in);
    Operation[][] scripts = new Operation[in.i32()][];
    for (int i = 0; i < scripts.length; i++) {
      scripts[i] = new Operation[in.i32()];
      for (int j = 0; j < scripts[i].length; j++) {
        scripts[i][j] = operation(in);
      }
    }
    Running running = new Running(sequence, scripts.length);
    return number -> play(running, () -> run(running, made, scripts));
  }

  private Operation operation(In in) {
    int method = in.u16();
    if (method == SLEEP) {
      return new Operation(SLEEP, null, null, in.i32() & 0xFFFFFFFFL);
    }
    Object[] arguments = decodeAll(calls[method].params(), in);
    int[] logged = new int[3];
    int count = 0;
    for (Object argument : arguments) {
      if (count < logged.length && isWhole(argument)) {
        logged[count++] = whole(argument);
      }
    }
    return new Operation(method, arguments, logged, 0);
  }

  private static boolean isWhole(Object value) {
    return value instanceof Integer || value instanceof Long || value instanceof Boolean;
  }

  private static int whole(Object value) {
    return value instanceof Boolean flag ? flag ? 1 : 0 : ((Number) value).intValue();
  }

  private void run(Running running, Object[] made, Operation[][] scripts) throws Throwable {
    Object object;
    try {
      object = ((Constructor<?>) constructor.target()).newInstance(made);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
    CountDownLatch start = new CountDownLatch(1);
    Thread[] threads = new Thread[scripts.length];
    for (int i = 0; i < threads.length; i++) {
      int number = i;
      threads[i] = new Thread(() -> play(running, object, number, scripts[number], start), "thread " + i);
      threads[i].start();
    }
    start.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void play(Running running, Object object, int number, Operation[] script, CountDownLatch start) {
    running.setNumber(number);
    try {
      start.await();
      for (Operation operation : script) {
        play(running, object, operation);
      }
    } catch (InvocationTargetException thrown) {
      failed(thrown.getCause());
    } catch (Throwable thrown) {
      failed(thrown);
    }
  }

  private void play(Running running, Object object, Operation operation) throws Exception {
    if (operation.method() == SLEEP) {
      Thread.sleep(operation.pause());
      return;
    }
    Entry.Call call = calls[operation.method()];
    running.invoke(operation.method(), operation.logged());
    Object returned = ((Method) call.target()).invoke(object, operation.arguments());
    Glue.Method method = glue.methods.get(operation.method());
    try {
      call.returns().write(new Out(Wire.RESULT), returned);
    } catch (WrongValue wrong) {
      throw wrong.told(glue.name + "." + method.name() + " returned", method.shown());
    }
    running.respond(operation.method(), isWhole(returned) ? whole(returned) : 0);
  }
}
