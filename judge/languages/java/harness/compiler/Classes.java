package judge.compiler;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** Keeps what the compiler makes in memory. */
final class Classes extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private final Map<String, ByteArrayOutputStream> made = new LinkedHashMap<>();

  Classes(StandardJavaFileManager files) {
    super(files);
  }

  void setSupplied(Path jar) throws IOException {
    fileManager.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(jar));
  }

  @Override
  public JavaFileObject getJavaFileForOutput(Location place, String name, JavaFileObject.Kind kind, FileObject sibling) {
    return new SimpleJavaFileObject(URI.create("memory:///" + name.hashCode()), kind) {
      @Override
      public OutputStream openOutputStream() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        made.put(name, bytes);
        return bytes;
      }
    };
  }

  /** By binary name: "Solution$Node". */
  Map<String, byte[]> made() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    made.forEach((name, bytes) -> all.put(name, bytes.toByteArray()));
    return all;
  }
}
