package judge.compiler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.tools.SimpleJavaFileObject;

/** The submission's text: any file name will do for a public class, and a byte order mark is none of the program. */
final class Source extends SimpleJavaFileObject {
  private final String name;
  private final String text;

  Source(Path file) throws IOException {
    super(file.toUri(), Kind.SOURCE);
    name = file.getFileName().toString();
    String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    text = all.startsWith("\uFEFF") ? all.substring(1) : all;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return kind == Kind.SOURCE;
  }

  @Override
  public NestingKind getNestingKind() {
    return null;
  }

  @Override
  public Modifier getAccessLevel() {
    return null;
  }
}
