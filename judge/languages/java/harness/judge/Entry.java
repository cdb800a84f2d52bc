package judge;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** Finds what the signature names in the submission, and how its values are passed. */
final class Entry {
  private static final String SOLUTION = "Solution";

  /** Something that can be called: a method, or a constructor with `returns` null. */
  record Call(Executable target, Codec[] params, Codec returns) {}

  private final Submission submission;
  private final Glue glue;

  Entry(Submission submission, Glue glue) {
    this.submission = submission;
    this.glue = glue;
  }

  /** Loads and initialises a class. Whatever its initialiser throws passes through. */
  private Class<?> load(String name) throws Unusable {
    try {
      return Class.forName(name, true, submission);
    } catch (ClassNotFoundException missing) {
      throw new Unusable(glue.solution + " has no class " + name);
    }
  }

  /** The class of the function: Solution, or the only one that has a method of that name. */
  Class<?> functionClass() throws Unusable {
    if (submission.has(SOLUTION)) {
      return load(SOLUTION);
    }
    List<String> having = new ArrayList<>();
    for (String name : submission.names()) {
      if (!named(load(name), glue.name).isEmpty()) {
        having.add(name);
      }
    }
    if (having.size() == 1) {
      return load(having.get(0));
    }
    throw new Unusable(glue.solution + " has no class Solution with a method " + glue.name + "("
        + Glue.shown(glue.entry.params()) + "); found: " + foundClasses());
  }

  Class<?> namedClass() throws Unusable {
    if (submission.has(glue.name)) {
      return load(glue.name);
    }
    throw new Unusable(glue.solution + " has no class " + glue.name + "; found: " + foundClasses());
  }

  private String foundClasses() {
    List<String> names = submission.names();
    return names.isEmpty() ? "no class" : "class " + String.join(", class ", names);
  }

  /** How an object of the class is made without arguments; null for static methods only. */
  Constructor<?> plainConstructor(Class<?> type, Method method) throws Unusable {
    if (Modifier.isStatic(method.getModifiers())) {
      return null;
    }
    try {
      Constructor<?> made = type.getDeclaredConstructor();
      made.setAccessible(true);
      if (!Modifier.isAbstract(type.getModifiers())) {
        return made;
      }
    } catch (NoSuchMethodException missing) {
      // told below
    }
    throw new Unusable("class " + type.getName() + " cannot be made by new " + type.getName() + "()");
  }

  Call constructor(Class<?> type) throws Unusable {
    List<Glue.Param> wanted = glue.entry.params();
    Constructor<?>[] all = type.getDeclaredConstructors();
    for (Constructor<?> one : all) {
      Codec[] params = params(one, wanted);
      if (params != null && !Modifier.isAbstract(type.getModifiers())) {
        one.setAccessible(true);
        return new Call(one, params, null);
      }
    }
    List<String> found = new ArrayList<>();
    for (Constructor<?> one : all) {
      found.add(type.getSimpleName() + "(" + types(one) + ")");
    }
    throw new Unusable("class " + type.getName() + " has no constructor " + type.getSimpleName() + "(" + Glue.shown(wanted)
        + "); found: " + String.join(", ", found));
  }

  Call method(Class<?> type, Glue.Method wanted) throws Unusable {
    List<Method> named = named(type, wanted.name());
    for (Method one : named) {
      Codec[] params = params(one, wanted.params());
      Codec returns = Codec.of(wanted.type(), one.getGenericReturnType());
      if (params != null && returns != null) {
        one.setAccessible(true);
        return new Call(one, params, returns);
      }
    }
    String expected = wanted.name() + "(" + Glue.shown(wanted.params()) + ")";
    if (named.isEmpty()) {
      throw new Unusable("class " + type.getName() + " has no method " + expected + "; found: " + foundMethods(type));
    }
    throw new Unusable(type.getName() + "." + wanted.name() + " has another shape; expected: " + wanted.shown() + " "
        + expected + "; found: " + shown(named.get(0)));
  }

  private static List<Method> named(Class<?> type, String name) {
    List<Method> named = new ArrayList<>();
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      for (Method method : c.getDeclaredMethods()) {
        if (method.getName().equals(name) && !method.isBridge() && !Modifier.isAbstract(method.getModifiers())) {
          named.add(method);
        }
      }
    }
    return named;
  }

  private static Codec[] params(Executable target, List<Glue.Param> wanted) {
    Type[] types = target.getGenericParameterTypes();
    if (types.length != wanted.size()) {
      return null;
    }
    Codec[] codecs = new Codec[types.length];
    for (int i = 0; i < types.length; i++) {
      Glue.Param param = wanted.get(i);
      if (param.isCallback()) {
        if (!Callback.fits(target.getParameterTypes()[i], param)) {
          return null;
        }
        continue;
      }
      codecs[i] = Codec.of(param.type(), types[i]);
      if (codecs[i] == null || !codecs[i].canRead()) {
        return null;
      }
    }
    return codecs;
  }

  private static String foundMethods(Class<?> type) {
    List<String> found = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      if (!method.isSynthetic()) {
        found.add(method.getName());
      }
    }
    java.util.Collections.sort(found);
    return found.isEmpty() ? "no method" : String.join(", ", found);
  }

  private static String shown(Method method) {
    return plain(method.getGenericReturnType()) + " " + method.getName() + "(" + types(method) + ")";
  }

  private static String types(Executable target) {
    List<String> types = new ArrayList<>();
    for (Type type : target.getGenericParameterTypes()) {
      types.add(plain(type));
    }
    return String.join(", ", types);
  }

  private static String plain(Type type) {
    return type.getTypeName().replaceAll("\\b[a-z]+(\\.[a-z]+)*\\.(?=[A-Z])", "");
  }
}
