import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * Builds a small run-time image (jlink) for the submissions, compile.jar and run.jar, and for each jar an archive of loaded
 * classes (CDS) that halves the start-up. Arguments: java, the harness folder, the work folder, and where the jars will be
 * seen later on.
 *
 * An archive is only used with the very jar it was made from: same path, size and time. The jars will be copied
 * elsewhere, so they get the time 0, which the JVM takes for "not recorded", and the path in the archive, made in a
 * folder whose name has the right length, is replaced. Where the JVM does not agree it starts without, and slower.
 */
final class Prepare {
  private static final String[][] JARS = {
    {"compile", "judge.compiler.Compile", "jdk.compiler/com.sun.tools.javac.api jdk.compiler/com.sun.tools.javac.tree "
        + "jdk.compiler/com.sun.tools.javac.util"},
    {"run", "judge.Main", "java.base/jdk.internal.access java.base/jdk.internal.misc java.base/sun.nio.ch"}
  };
  private final String java;
  private final Path harness;
  private final Path work;
  private final String later;

  // Of what submissions can use; Compile.java limits them to the same.
  private static final String MODULES = "java.base,java.logging,java.management,jdk.unsupported";

  private Prepare(String[] args) {
    java = args[0];
    harness = Path.of(args[1]);
    work = Path.of(args[2]);
    later = args[3];
  }

  public static void main(String[] args) throws Exception {
    Prepare prepare = new Prepare(args);
    prepare.image();
    prepare.compile("compiler", "compile", JARS[0][2]);
    prepare.compile("judge", "run", JARS[1][2]);
    prepare.compile("supplied", "run", "");
    Path place = prepare.sameLengthFolder();
    for (String[] jar : JARS) {
      prepare.jar(place, jar[0], jar[1], jar[2]);
    }
    prepare.train(place);
    for (String[] jar : JARS) {
      prepare.archive(place, jar[0]);
      Path made = prepare.work.resolve(jar[0] + ".jar");
      if (!Files.exists(made)) {
        Files.move(place.resolve(jar[0] + ".jar"), made);
      }
    }
  }

  /** The run-time image: jre/. */
  private void image() throws IOException {
    Path jre = work.resolve("jre");
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    int failed = ToolProvider.findFirst("jlink").orElseThrow()
        .run(out, out, "--add-modules", MODULES, "--no-man-pages", "--no-header-files", "--output", jre.toString());
    if (failed != 0) {
      throw new IOException("jlink: " + printed);
    }
    deleteAll(jre.resolve("legal")); // links, which are not kept
  }

  private static void deleteAll(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  private Path javaOf(String name) {
    return name.equals("run") ? work.resolve("jre/bin/java") : Path.of(java);
  }

  /** A folder of ours whose path is as long as that of the later one; the work folder itself where there is none. */
  private Path sameLengthFolder() throws IOException {
    int more = later.length() - work.toString().length() - 1;
    return more < 1 ? work : Files.createDirectories(work.resolve("p".repeat(more)));
  }

  private void compile(String folder, String jar, String exports) throws IOException {
    List<String> args = new ArrayList<>(List.of("-encoding", "UTF-8", "-nowarn", "-XDsuppressNotes", "-XDstringConcat=inline", "-g:lines,source", "-d",
        work.resolve("classes-" + jar).toString()));
    for (String export : exports.isEmpty() ? new String[0] : exports.split(" ")) {
      args.addAll(List.of("--add-exports", export + "=ALL-UNNAMED"));
    }
    try (Stream<Path> files = Files.walk(harness.resolve(folder))) {
      files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(file -> args.add(file.toString()));
    }
    if (javax.tools.ToolProvider.getSystemJavaCompiler().run(null, null, null, args.toArray(new String[0])) != 0) {
      throw new IOException("the harness does not compile");
    }
  }

  private void jar(Path place, String name, String main, String exports) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main);
    manifest.getMainAttributes().put(new Attributes.Name("Add-Exports"), exports);
    Path root = work.resolve("classes-" + name);
    Path jar = place.resolve(name + ".jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        Stream<Path> classes = Files.walk(root)) {
      for (Path one : classes.filter(Files::isRegularFile).sorted().toList()) {
        store(out, root.relativize(one).toString(), Files.readAllBytes(one));
      }
    }
    Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
  }

  private static void store(JarOutputStream out, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    entry.setTime(0);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  /** Compiles and runs the training submission, and writes down which classes that took. */
  private void train(Path place) throws Exception {
    Path source = harness.resolve("training/Solution.java");
    Path bundle = work.resolve("training.bundle");
    sh("exec \"$0\" -Xshare:off -XX:DumpLoadedClassList=\"$1\" -jar \"$2\" \"$3\" \"$4\" \"$5\" >&2",
        javaOf("compile"), list("compile", ""), place.resolve("compile.jar"), source, place.resolve("run.jar"), bundle);
    Set<String> loaded = new LinkedHashSet<>();
    Path frames = work.resolve("training.frames");
    try (Stream<Path> glues = Files.list(harness.resolve("training"))) {
      for (Path glue : glues.filter(file -> file.toString().endsWith(".glue")).sorted().toList()) {
        Files.write(frames, frames(Files.readAllLines(glue)));
        Path one = list("run", "-" + glue.getFileName());
        sh("\"$0\" -Xshare:off -XX:+UseSerialGC -XX:DumpLoadedClassList=\"$1\" -jar \"$2\" \"$3\" \"$4\" 256 "
                + "3<\"$5\" 4>\"$7\" 5<>\"$6\"; [ $? -le 1 ]", // 1: it ends with an exception
            javaOf("run"), one, place.resolve("run.jar"), glue, bundle, frames, events(), work.resolve("training.answers"));
        Files.readAllLines(one).forEach(line -> addLoaded(line, loaded));
      }
    }
    Files.write(list("run", ""), loaded);
  }

  // Newer JVMs number the classes, and name those of other loaders (the submission's), which are none of the archive's.
  private static void addLoaded(String line, Set<String> loaded) {
    int number = line.indexOf(" id: ");
    if (!line.contains(" source: ")) {
      loaded.add(number < 0 ? line : line.substring(0, number));
    }
  }

  private Path list(String name, String more) {
    return work.resolve(name + more + ".list");
  }

  private Path events() throws IOException {
    return Files.write(work.resolve("training.events"), new byte[1 << 16]);
  }

  /** The lines "case …" of a training file as frames, numbers as they stand; then END. */
  private static byte[] frames(List<String> lines) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String line : lines) {
      if (line.startsWith("case\t")) {
        frame(all, 0x10, line.substring(5).split("\t"));
      }
    }
    frame(all, 0x11, new String[0]);
    return all.toByteArray();
  }

  /** A number is an i32, "h7" an u16, "b1" an u8. */
  private static void frame(ByteArrayOutputStream all, int kind, String[] numbers) {
    ByteBuffer payload = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
    for (String number : numbers) {
      switch (number.charAt(0)) {
        case 'h' -> payload.putShort((short) Integer.parseInt(number.substring(1)));
        case 'b' -> payload.put((byte) Integer.parseInt(number.substring(1)));
        default -> payload.putInt(Integer.parseInt(number));
      }
    }
    ByteBuffer header = ByteBuffer.allocate(5).order(ByteOrder.LITTLE_ENDIAN).putInt(payload.position() + 1).put((byte) kind);
    all.writeBytes(header.array());
    all.write(payload.array(), 0, payload.position());
  }

  private void archive(Path place, String name) throws Exception {
    Path jar = place.resolve(name + ".jar");
    Path archive = work.resolve(name + ".jsa");
    sh("exec \"$0\" -Xshare:dump -Xlog:disable -Xlog:all=off -XX:SharedClassListFile=\"$1\" -XX:SharedArchiveFile=\"$2\" "
        + "-cp \"$3\" >&2", javaOf(name), list(name, ""), archive, jar);
    byte[] from = jar.toString().getBytes(StandardCharsets.UTF_8);
    byte[] to = (later + "/" + name + ".jar").getBytes(StandardCharsets.UTF_8);
    if (from.length != to.length) {
      return;
    }
    byte[] all = Files.readAllBytes(archive);
    for (int at = 0; at <= all.length - from.length; at++) {
      if (all[at] == from[0] && Arrays.equals(all, at, at + from.length, from, 0, from.length)) {
        System.arraycopy(to, 0, all, at, to.length);
      }
    }
    Files.delete(archive);
    Files.write(archive, all);
  }

  private void sh(String script, Path program, Path... args) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", script, program.toString()));
    for (Path arg : args) {
      command.add(arg.toString());
    }
    Path printed = work.resolve("printed");
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile()).start();
    if (process.waitFor() != 0) {
      throw new IOException(script + "\n" + Files.readString(printed));
    }
  }
}
