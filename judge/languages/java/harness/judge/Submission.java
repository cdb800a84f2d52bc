package judge;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The submission's classes, from the one file that Compile has written. They come before the supplied ones. */
final class Submission extends ClassLoader {
  private final Map<String, byte[]> classes = new LinkedHashMap<>();

  Submission(String file) throws IOException {
    super("submission", Submission.class.getClassLoader());
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(file)))) {
      for (int left = in.readInt(); left > 0; left--) {
        String name = in.readUTF();
        byte[] code = new byte[in.readInt()];
        in.readFully(code);
        classes.put(name, code);
      }
    }
  }

  /** Names of the classes that are not inside another one. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (String name : classes.keySet()) {
      if (name.indexOf('$') < 0) {
        names.add(name);
      }
    }
    return names;
  }

  boolean has(String name) {
    return classes.containsKey(name);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] code = classes.get(name);
    if (code == null) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : defineClass(name, code, 0, code.length);
    }
  }
}
